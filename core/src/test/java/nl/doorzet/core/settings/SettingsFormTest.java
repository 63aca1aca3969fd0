package nl.doorzet.core.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.doorzet.core.booking.BookingRules;
import nl.doorzet.core.booking.DebtorMatching;
import nl.doorzet.core.booking.Way.Spreading;
import nl.doorzet.core.rules.PushRules;
import nl.doorzet.core.settings.FieldError.Kind;
import nl.doorzet.core.settings.SettingsForm.Field;
import nl.doorzet.core.settings.SettingsForm.Read.Invalid;
import nl.doorzet.core.settings.SettingsForm.Read.Valid;
import org.junit.jupiter.api.Test;

class SettingsFormTest {
    private static final SettingsForm<PushRules> PUSH = SettingsForm.of(PushRules.class);
    private static final SettingsForm<BookingRules> BOOKING = SettingsForm.of(BookingRules.class);
    private static final SettingsForm<Login> LOGIN = SettingsForm.of(Login.class);

    record Login(
            URI root,
            Secret key,
            Optional<Secret> spare,
            @Default("3") int retries,
            Optional<Lookup> journal) {}

    @Test
    void a_newcomer_confirms_and_gets_paid_orders() {
        PushRules rules = valid(PUSH, Map.of());
        assertThat(rules)
                .isEqualTo(new PushRules(
                        true,
                        PushRules.Source.PAID_ORDERS,
                        Set.of(),
                        false,
                        Optional.empty(),
                        PushRules.Reference.OWN_NUMBER,
                        true,
                        Optional.empty(),
                        ZoneId.of("Europe/Amsterdam")));
        assertThat(valid(PUSH, PUSH.write(rules))).isEqualTo(rules);
    }

    @Test
    void booking_rules_have_sensible_presets() {
        BookingRules rules = valid(BOOKING, Map.of());
        assertThat(rules.tolerance()).isEqualByComparingTo("0.02");
        assertThat(rules.debtors()).isEqualTo(BookingRules.DebtorChoice.EACH_CUSTOMER);
        assertThat(rules.costsVat()).isEmpty();
        assertThat(rules.ledger()).isEmpty();
        assertThat(valid(BOOKING, BOOKING.write(rules))).isEqualTo(rules);
    }

    @Test
    void push_rules_with_everything_set_are_read_as_written() {
        PushRules rules = new PushRules(
                false,
                PushRules.Source.INVOICES,
                Set.of(10, 2, 33),
                true,
                Optional.of(LocalDate.of(2026, 1, 1)),
                PushRules.Reference.INVOICE_NUMBER,
                false,
                Optional.empty(),
                ZoneId.of("Europe/Brussels"));
        assertThat(valid(PUSH, PUSH.write(rules))).isEqualTo(rules);
    }

    @Test
    void booking_rules_with_everything_set_are_read_as_written() {
        BookingRules rules = new BookingRules(
                Map.of("goods", new Lookup("8000"), "goods-domestic-5.5", new Lookup("80 05.x")),
                Map.of("oss-DE-19", new Lookup("a/b=c"), "domestic-21", new Lookup("1")),
                Map.of("PaymentProvider-iDEAL", new Lookup("1300")),
                Map.of("12", new Lookup("30 dagen")),
                Set.of(12, 3),
                Optional.of(new Lookup("70")),
                Optional.of(new Lookup("WEB")),
                BookingRules.DebtorChoice.COLLECTIVE,
                DebtorMatching.EMAIL,
                "X",
                "SHOP",
                BookingRules.DateChoice.PUSH_DATE,
                "{order} – {customer}",
                Optional.of(Spreading.HIGHEST_RATE),
                Optional.of(Spreading.PROPORTIONAL),
                new BigDecimal("0.05"),
                true,
                BookingRules.UnprovenVatNumber.BOOK);
        assertThat(valid(BOOKING, BOOKING.write(rules))).isEqualTo(rules);
    }

    @Test
    void a_field_left_empty_is_its_preset() {
        assertThat(valid(BOOKING, Map.of("debtorPrefix", "  ", "journal", "", "ledger.goods", " ")))
                .isEqualTo(valid(BOOKING, Map.of()));
    }

    @Test
    void people_may_write_statuses_and_choices_as_they_like() {
        PushRules rules = valid(PUSH, Map.of("orderStatuses", " 7, 3  4,", "source", "paid-orders"));
        assertThat(rules.orderStatuses()).containsExactlyInAnyOrder(3, 4, 7);
        assertThat(rules.source()).isEqualTo(PushRules.Source.PAID_ORDERS);
    }

    @Test
    void everything_that_is_wrong_is_said_at_once() {
        assertThat(errors(
                        LOGIN,
                        Map.of(
                                "retries",
                                "often",
                                "spare",
                                "s3cret",
                                "jornal",
                                "8",
                                "root",
                                "no address",
                                "keys.x",
                                "1")))
                .containsExactlyInAnyOrder(
                        new FieldError("root", Kind.MALFORMED, "no address"),
                        new FieldError("key", Kind.MISSING, ""),
                        new FieldError("retries", Kind.MALFORMED, "often"),
                        new FieldError("jornal", Kind.UNKNOWN, ""),
                        new FieldError("keys.x", Kind.UNKNOWN, ""));
    }

    @Test
    void each_kind_of_field_refuses_what_it_cannot_read() {
        assertThat(errors(
                        PUSH,
                        Map.of(
                                "source", "QUOTES",
                                "orderStatuses", "1;2",
                                "creditInvoices", "yes",
                                "start", "1-1-2026",
                                "timeZone", "Europe/Nowhere")))
                .extracting(FieldError::field, FieldError::kind)
                .containsExactlyInAnyOrder(
                        tuple("source", Kind.MALFORMED),
                        tuple("orderStatuses", Kind.MALFORMED),
                        tuple("creditInvoices", Kind.MALFORMED),
                        tuple("start", Kind.MALFORMED),
                        tuple("timeZone", Kind.MALFORMED));
        assertThat(errors(BOOKING, Map.of("tolerance", "two cents", "costsVat", "21")))
                .extracting(FieldError::field)
                .containsExactlyInAnyOrder("tolerance", "costsVat");
    }

    @Test
    void a_secret_shows_nowhere_but_in_what_is_written() {
        Map<String, String> given = Map.of("root", "https://shop.example", "key", "s3cret", "spare", "t4cret");
        Login login = valid(LOGIN, given);
        assertThat(login.toString()).doesNotContain("s3cret").doesNotContain("t4cret");
        assertThat(LOGIN.write(login)).containsEntry("key", "s3cret").containsEntry("spare", "t4cret");
        assertThat(LOGIN.fields())
                .filteredOn(Field::isSecret)
                .extracting(Field::name)
                .containsExactly("key", "spare");
    }

    @Test
    void a_secret_under_a_wrong_name_is_not_repeated() {
        assertThat(errors(LOGIN, Map.of("root", "https://shop.example", "kee", "s3cret"))
                        .toString())
                .contains("kee")
                .doesNotContain("s3cret");
    }

    @Test
    void fields_say_what_a_page_needs_to_draw_them() {
        assertThat(PUSH.fields())
                .contains(new Field(
                        "source",
                        PushRules.Source.class,
                        SettingsForm.Shape.SINGLE,
                        Optional.of("PAID_ORDERS"),
                        false,
                        List.of("PAID_ORDERS", "INVOICES")));
        assertThat(PUSH.fields())
                .filteredOn(field -> field.shape() == SettingsForm.Shape.SET)
                .extracting(Field::name)
                .containsExactly("orderStatuses");
        assertThat(SettingsForm.of(BookingRules.class).fields())
                .filteredOn(field -> field.shape() == SettingsForm.Shape.MAP)
                .extracting(Field::name)
                .contains("ledger", "vat");
        assertThat(LOGIN.fields())
                .filteredOn(Field::required)
                .extracting(Field::name)
                .containsExactly("root", "key");
    }

    private static <R extends Record> R valid(SettingsForm<R> form, Map<String, String> given) {
        return switch (form.read(given)) {
            case Valid<R> valid -> valid.settings();
            case Invalid<R> invalid -> throw new AssertionError("Unexpected: " + invalid.errors());
        };
    }

    private static <R extends Record> List<FieldError> errors(SettingsForm<R> form, Map<String, String> given) {
        return switch (form.read(given)) {
            case Valid<R> valid -> throw new AssertionError("Not refused: " + valid.settings());
            case Invalid<R> invalid -> invalid.errors();
        };
    }
}
