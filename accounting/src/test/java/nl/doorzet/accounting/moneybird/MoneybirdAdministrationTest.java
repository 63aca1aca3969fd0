package nl.doorzet.accounting.moneybird;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import nl.doorzet.core.booking.Debtor;
import nl.doorzet.core.booking.DebtorMatching;
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
import nl.doorzet.simulators.moneybird.MoneybirdSimulator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What only Moneybird has. */
class MoneybirdAdministrationTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-10T09:00:00Z"), ZoneOffset.UTC);

    private final MoneybirdSimulator moneybird = MoneybirdSimulator.start(CLOCK).rateLimit(false);

    @AfterEach
    void stop() {
        moneybird.close();
    }

    @Test
    void a_locked_period_is_refused_in_moneybirds_words() {
        moneybird.lockUntil(LocalDate.of(2026, 3, 31));

        Problem problem = rejected(open().book(entry(1)));

        assertThat(problem.code()).isEqualTo(Problem.Code.BOOKS_REFUSED);
        assertThat(problem.facts())
                .containsEntry("step", "create invoice")
                .containsEntry("status", "422")
                .containsEntry("reason", "date is in a locked period");
    }

    @Test
    void a_plan_that_is_used_up_is_refused() {
        moneybird.freePlanLimit(0);

        assertThat(rejected(open().book(entry(1))).facts()).containsEntry("status", "402");
    }

    @Test
    void a_vat_rate_for_purchases_is_refused_before_anything_is_sent() {
        Outcome outcome = open().book(entry(1, "421234567890210021"));

        assertThat(rejected(outcome))
                .isEqualTo(Problem.owner(Problem.Code.MISSING_VAT_CODE, Map.of("setting", "vat.domestic-21")));
        assertThat(moneybird.contacts()).isEmpty();
    }

    @Test
    void the_rates_are_read_once() {
        Administration books = open();
        books.book(entry(1));
        moneybird.server().forget();
        books.book(entry(2));

        assertThat(moneybird.server().received())
                .extracting(request -> request.method() + " " + request.path().replaceFirst(".*/", ""))
                .containsExactly("GET WEBSHOP.json", "POST external_sales_invoices.json");
    }

    @Test
    void an_invoice_is_found_among_more_than_a_page_of_others() {
        Administration books = open();
        Booked first = (Booked) books.book(entry(1));
        for (int i = 2; i <= 205; i++) {
            books.book(entry(i));
        }

        assertThat(books.find(entry(1))).contains(first);
        assertThat(books.find(entry(206))).isEmpty();
    }

    @Test
    void an_administration_that_the_token_does_not_open_is_no_access() {
        assertThatThrownBy(() -> open("421234567890999999").name())
                .isInstanceOf(ApiFailure.NoAccess.class)
                .hasMessageContaining("421234567890999999");
    }

    @Test
    void only_accounts_that_a_sales_invoice_may_name_can_be_chosen() {
        assertThat(open().choices(Choice.Kind.LEDGER_ACCOUNTS))
                .extracting(Choice::name)
                .contains("Verzendkosten")
                .doesNotContain("Debiteuren");
    }

    @Test
    void the_link_leads_to_the_invoices_page() {
        Booked booked = (Booked) open().book(entry(1));

        assertThat(URI.create(booked.link()).getPath())
                .isEqualTo("/421234567890123456/external_sales_invoices/" + booked.id());
    }

    private Administration open() {
        return open(moneybird.administrationId());
    }

    private Administration open(String administration) {
        MoneybirdSettings settings =
                new MoneybirdSettings(moneybird.root(), administration, new Secret(moneybird.token()));
        return new MoneybirdConnector()
                .open(settings, new Access(new JdkHttp(Duration.ofSeconds(20), CLOCK), CLOCK, Path.of("unused")));
    }

    private Entry entry(long id) {
        return entry(id, moneybird.taxRateId("21"));
    }

    private Entry entry(long id, String vatCode) {
        String account = moneybird.ledgerAccountId("Omzet goederen hoog");
        return SampleEntries.entry(
                id,
                new Debtor("WEBSHOP", SampleEntries.customer(""), true, DebtorMatching.NUMBER),
                SampleEntries.line("Lamp", "1", "100.00", "21.00", "21", vatCode, account));
    }

    private static Problem rejected(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Rejected.class);
        return ((Outcome.Rejected) outcome).problem();
    }
}
