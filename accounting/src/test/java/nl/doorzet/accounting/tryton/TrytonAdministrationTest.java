package nl.doorzet.accounting.tryton;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.doorzet.core.booking.Entry;
import nl.doorzet.core.booking.Problem;
import nl.doorzet.core.connector.Access;
import nl.doorzet.core.connector.ApiFailure;
import nl.doorzet.core.connector.Choice;
import nl.doorzet.core.connector.JdkHttp;
import nl.doorzet.core.connector.accounting.Administration;
import nl.doorzet.core.connector.accounting.Outcome;
import nl.doorzet.core.connector.accounting.Outcome.Booked;
import nl.doorzet.core.settings.Secret;
import nl.doorzet.simulators.Fault;
import nl.doorzet.simulators.Received;
import nl.doorzet.simulators.tryton.SimulatedInvoice;
import nl.doorzet.simulators.tryton.TrytonSimulator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What only Tryton has. */
class TrytonAdministrationTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-10T09:00:00Z"), ZoneOffset.UTC);

    private final TrytonSimulator tryton = TrytonSimulator.start();
    private final BelgianSales sales = new BelgianSales(7, rules());

    @AfterEach
    void stop() {
        tryton.close();
    }

    @Test
    void a_session_that_ended_is_opened_again() {
        Administration books = open(tryton.password());
        books.book(sales.next(1));
        tryton.expireSessions();

        assertThat(books.book(sales.next(2))).isInstanceOf(Booked.class);
    }

    @Test
    void a_wrong_password_is_no_access() {
        assertThatThrownBy(() -> open("wrong").name())
                .isInstanceOf(ApiFailure.NoAccess.class)
                .hasMessageNotContaining("wrong");
    }

    @Test
    void a_closed_period_is_refused_in_trytons_words_and_its_draft_is_posted_once_it_is_open() {
        tryton.closePeriods(LocalDate.of(2026, 12, 31));
        Entry entry = sales.next(1);
        Problem problem = rejected(open().book(entry));

        assertThat(problem.code()).isEqualTo(Problem.Code.BOOKS_REFUSED);
        assertThat(problem.facts()).containsEntry("step", "post invoice");
        assertThat(problem.facts().get("reason"))
                .contains("period")
                .contains(entry.date().toString());
        assertThat(open().find(entry)).isEmpty();

        tryton.closePeriods(LocalDate.of(2025, 12, 31));
        assertThat(open().book(entry)).isInstanceOf(Booked.class);
        assertThat(tryton.invoices()).extracting(SimulatedInvoice::state).containsExactly("posted");
    }

    @Test
    void a_draft_that_is_no_longer_what_would_be_sent_is_left_and_said() {
        tryton.closePeriods(LocalDate.of(2026, 12, 31));
        Entry entry = sales.next(1);
        open().book(entry);
        tryton.closePeriods(LocalDate.of(2025, 12, 31));
        Map<String, String> other =
                Map.of("ledger.goods", tryton.account("704"), "ledger.shipping", tryton.account("704"));
        HashMap<String, String> changed = new HashMap<>(rules());
        changed.putAll(other);

        Problem problem = rejected(open().book(new BelgianSales(7, changed).next(1)));

        assertThat(problem.code()).isEqualTo(Problem.Code.REFERENCE_TAKEN);
        assertThat(tryton.invoices()).extracting(SimulatedInvoice::state).containsExactly("draft");
    }

    @Test
    void a_draft_whose_answer_was_lost_is_posted_and_not_doubled() {
        Entry entry = sales.next(1);
        tryton.server().faults().next(TrytonAdministrationTest::makesAnInvoice, Fault.HANG_UP_AFTER);
        assertThatThrownBy(() -> open().book(entry)).isInstanceOf(ApiFailure.NoAnswer.class);

        assertThat(open().find(entry)).isEmpty();
        assertThat(open().book(entry)).isInstanceOf(Booked.class);
        assertThat(tryton.invoices()).hasSize(1);
    }

    @Test
    void a_closed_account_is_refused_in_trytons_words() {
        Map<String, String> closed = new HashMap<>(rules());
        closed.put("ledger.goods", tryton.account("70"));
        closed.put("ledger.shipping", tryton.account("70"));

        assertThat(rejected(open().book(new BelgianSales(7, closed).next(1)))
                        .facts()
                        .get("reason"))
                .contains("not valid according to its domain");
        assertThat(tryton.invoices()).isEmpty();
    }

    @Test
    void an_invoice_has_the_payment_term_that_is_chosen_for_its_payment_method() {
        Map<String, String> rules = new HashMap<>(rules());
        rules.put("conditions.1", tryton.paymentTerm("30 dagen"));

        assertThat(open().book(new BelgianSales(7, rules).next(1))).isInstanceOf(Booked.class);
        assertThat(tryton.invoices()).extracting(SimulatedInvoice::term).containsExactly("30 dagen");
        assertThat(open().choices(Choice.Kind.PAYMENT_CONDITIONS))
                .extracting(Choice::name)
                .containsExactly("Contant", "30 dagen");
    }

    @Test
    void a_payment_term_that_the_books_do_not_have_is_refused_before_anything_is_made() {
        Map<String, String> rules = new HashMap<>(rules());
        rules.put("conditions.1", "binnen een maand");

        assertThat(rejected(open().book(new BelgianSales(7, rules).next(1))).facts())
                .containsEntry("step", "find payment term");
        assertThat(tryton.invoices()).isEmpty();
    }

    @Test
    void a_tax_for_purchases_is_refused_before_anything_is_sent() {
        Map<String, String> wrong = new HashMap<>(rules());
        wrong.replaceAll(
                (key, value) -> key.startsWith("vat.") ? tryton.tax("BTW 21% Aankoop van bedrijfsmiddelen") : value);

        assertThat(rejected(open().book(new BelgianSales(7, wrong).next(1))).code())
                .isEqualTo(Problem.Code.MISSING_VAT_CODE);
        assertThat(tryton.parties()).isZero();
    }

    @Test
    void what_does_not_change_is_asked_once() {
        Administration books = open();
        books.book(sales.next(1));
        for (int id = 2; id < 30; id++) {
            books.book(sales.next(id));
        }
        tryton.server().forget();
        books.book(sales.next(30));

        assertThat(tryton.server().received())
                .extracting(TrytonAdministrationTest::method)
                .containsExactly(
                        "account.invoice.search_read",
                        "party.party.search_read",
                        "account.invoice.create",
                        "account.invoice.search_read",
                        "account.invoice.post");
    }

    @Test
    void only_open_revenue_accounts_and_taxes_for_sales_can_be_chosen() {
        assertThat(open().choices(Choice.Kind.LEDGER_ACCOUNTS))
                .extracting(choice -> choice.facts().get("number"))
                .contains("700", "708")
                .doesNotContain("70", "400", "451");
        assertThat(open().choices(Choice.Kind.VAT_CODES))
                .extracting(choice -> choice.facts().get("percentage") + " " + choice.name())
                .contains("21 BTW 21% Verkoop van goederen", "0 BTW 0% Intracommunautaire verkoop van goederen")
                .doesNotContain("21 BTW 21% Aankoop van bedrijfsmiddelen");
        assertThat(open().choices(Choice.Kind.JOURNALS))
                .extracting(Choice::name)
                .isEqualTo(List.of("REV Verkopen"));
    }

    private Administration open() {
        return open(tryton.password());
    }

    private Administration open(String password) {
        TrytonSettings settings =
                new TrytonSettings(tryton.root(), tryton.database(), tryton.user(), new Secret(password));
        return new TrytonConnector()
                .open(settings, new Access(new JdkHttp(Duration.ofSeconds(20), CLOCK), CLOCK, Path.of("unused")));
    }

    private Map<String, String> rules() {
        Map<String, String> rules = new HashMap<>(new TrytonSubject(tryton).bookingRules());
        rules.put("vat.domestic-12", tryton.tax("BTW 12% Verkoop van goederen"));
        rules.put("vat.domestic-6", tryton.tax("BTW 6% Verkoop van goederen"));
        return Map.copyOf(rules);
    }

    private static boolean makesAnInvoice(Received request) {
        return method(request).equals("account.invoice.create");
    }

    private static String method(Received request) {
        return request.text().replaceFirst("(?s).*\"method\":\"(?:model\\.)?([a-z._]+)\".*", "$1");
    }

    private static Problem rejected(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Rejected.class);
        return ((Outcome.Rejected) outcome).problem();
    }
}
