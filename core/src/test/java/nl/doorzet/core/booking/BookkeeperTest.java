package nl.doorzet.core.booking;

import static nl.doorzet.core.booking.Translations.BARE;
import static nl.doorzet.core.booking.Translations.DEMANDING;
import static nl.doorzet.core.booking.Translations.booked;
import static nl.doorzet.core.booking.Translations.context;
import static nl.doorzet.core.booking.Translations.problems;
import static nl.doorzet.core.booking.Translations.rules;
import static nl.doorzet.core.sales.SaleBuilder.sale;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Currency;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.doorzet.core.booking.Problem.Code;
import nl.doorzet.core.booking.Translation.Untranslatable;
import nl.doorzet.core.connector.Capability;
import nl.doorzet.core.money.Money;
import nl.doorzet.core.rules.PushRules.Reference;
import nl.doorzet.core.sales.CreditInvoice;
import nl.doorzet.core.sales.LineKind;
import nl.doorzet.core.sales.Order;
import nl.doorzet.core.sales.OrderLink;
import nl.doorzet.core.sales.SaleBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BookkeeperTest {
    private static final Currency DOLLAR = Currency.getInstance("USD");

    @Test
    void the_example_order_becomes_a_balanced_entry() {
        Entry entry = booked(VatResolverTest.example().order(), rules(Map.of()), BARE);
        assertThat(entry.total()).isEqualTo(Money.euro("145.59"));
        assertThat(entry.vatTotals())
                .extracting(
                        v -> v.category().key(),
                        v -> v.net().plain(),
                        v -> v.vat().plain())
                .containsExactly(tuple("domestic-21", "96.00", "20.16"), tuple("domestic-9", "27.00", "2.43"));
        assertThat(entry.net()).isEqualTo(Money.euro("123.00"));
        assertThat(entry.kind()).isEqualTo(Entry.Kind.INVOICE);
        assertThat(entry.reference()).isEqualTo("B1");
        assertThat(entry.description()).isEqualTo("Webshop B1");
        assertThat(entry.debtor().number()).isEqualTo("WEB-7");
    }

    @Test
    void a_line_without_a_text_is_named_for_its_kind_and_one_without_an_amount_is_left_out() {
        Order order = sale().goods("12.10", "21")
                .shipping("0.00", "21")
                .totals("12.10", "2.10")
                .order();
        assertThat(booked(order, rules(Map.of()), BARE).lines())
                .extracting(EntryLine::description)
                .containsExactly("Artikel");
    }

    @Test
    void a_credit_is_known_by_its_type_and_names_what_it_credits() {
        CreditInvoice credit = new CreditInvoice(
                sale().goods("-20.00", "9").totals("-20.00", "-1.65").build(), OrderLink.PRESENT);
        Entry entry = booked(credit, rules(Map.of()), context(Reference.OWN_NUMBER, Optional.of("F1"), Set.of()));
        assertThat(entry.kind()).isEqualTo(Entry.Kind.CREDIT);
        assertThat(entry.credited()).contains("F1");
        assertThat(entry.lines())
                .extracting(line -> line.net().plain(), line -> line.vat().plain())
                .containsExactly(tuple("-18.35", "-1.65"));
    }

    @ParameterizedTest(name = "D4 {0} gives {1}")
    @CsvSource({"OWN_NUMBER, B1", "ORDER_NUMBER, B1", "INVOICE_NUMBER, F1"})
    void D4_the_owner_chooses_the_number(Reference choice, String number) {
        assertThat(booked(paid().order(), rules(Map.of()), context(choice, Optional.empty(), Set.of()))
                        .reference())
                .isEqualTo(number);
    }

    @Test
    void D4_without_the_chosen_number_nothing_is_booked() {
        assertThat(problems(
                        paid().withoutInvoiceNumber().order(),
                        rules(Map.of()),
                        context(Reference.INVOICE_NUMBER, Optional.empty(), Set.of())))
                .containsExactly(Problem.owner(Code.MISSING_NUMBER, Map.of("reference", "INVOICE_NUMBER")));
    }

    @ParameterizedTest(name = "made {0}: booked on {1}")
    @CsvSource({
        "2026-03-14T23:00:00Z, 2026-03-15",
        "2026-12-31T22:59:59Z, 2026-12-31",
        "2026-12-31T23:00:00Z, 2027-01-01",
        "2026-03-28T23:30:00Z, 2026-03-29",
        "2026-10-24T21:59:59Z, 2026-10-24",
        "2026-10-25T22:59:59Z, 2026-10-25"
    })
    void the_booking_date_is_the_day_in_the_shops_time_zone(String made, LocalDate day) {
        assertThat(booked(paid().createdAt(made).order(), rules(Map.of()), BARE).date())
                .isEqualTo(day);
    }

    @Test
    void everything_that_is_missing_is_said_at_once() {
        Order order = paid().totals("12.10", "2.10", DOLLAR)
                .shipping("0.00", "21")
                .withoutInvoiceNumber()
                .order();
        assertThat(problems(order, rules(Map.of()), DEMANDING))
                .containsExactlyInAnyOrder(
                        Problem.owner(Code.CURRENCY_NOT_TAKEN, Map.of("currency", "USD")),
                        Problem.owner(Code.MISSING_VAT_CODE, Map.of("setting", "vat.domestic-21")),
                        Problem.owner(Code.MISSING_LEDGER_ACCOUNT, Map.of("setting", "ledger.goods")),
                        Problem.owner(Code.MISSING_NUMBER, Map.of("reference", "INVOICE_NUMBER")));
    }

    @Test
    void what_the_owner_chose_for_the_very_line_goes_before_what_holds_for_its_kind() {
        BookingRules chosen = rules(Map.of(
                "ledger.goods", "8000",
                "ledger.goods-domestic-9", "8009",
                "ledger.shipping", "8050",
                "vat.domestic-21", "H",
                "vat.domestic-9", "L",
                "journal", "70"));
        Order order = sale().goods("12.10", "21")
                .goods("10.90", "9")
                .shipping("1.21", "21")
                .totals("24.21", "3.21")
                .order();
        Entry entry = booked(order, chosen, context(Reference.OWN_NUMBER, Optional.empty(), needs()));
        assertThat(entry.journal()).contains(new Journal("70"));
        assertThat(entry.lines())
                .extracting(
                        EntryLine::kind,
                        line -> line.account().orElseThrow().id(),
                        line -> line.vatCode().orElseThrow().id())
                .containsExactly(
                        tuple(LineKind.GOODS, "8009", "L"),
                        tuple(LineKind.GOODS, "8000", "H"),
                        tuple(LineKind.SHIPPING, "8050", "H"));
    }

    @Test
    void amounts_that_differ_stop_the_document_with_the_computation_shown() {
        Translation translation =
                Bookkeeper.translate(paid().totals("12.60", "2.10").order(), rules(Map.of()), BARE);
        assertThat(translation).isInstanceOf(Untranslatable.class);
        Untranslatable refused = (Untranslatable) translation;
        assertThat(refused.problems())
                .containsExactly(Problem.owner(Code.AMOUNTS_DIFFER, Map.of("total", "12.60", "vat", "2.10")));
        assertThat(refused.attempts()).extracting(Attempt::total).containsExactly(Money.euro("12.10"));
    }

    @Test
    void a_rounding_line_is_named_and_outside_of_vat() {
        Entry entry = booked(paid().totals("12.11", "2.10").order(), rules(Map.of()), BARE);
        assertThat(entry.lines())
                .filteredOn(line -> line.kind() == LineKind.ROUNDING)
                .extracting(
                        EntryLine::description,
                        line -> line.net().plain(),
                        line -> line.category().key())
                .containsExactly(tuple("Afrondingsverschil", "0.01", "exempt"));
    }

    @Test
    void the_description_is_filled_in_from_the_document() {
        BookingRules chosen = rules(Map.of("description", "{order} {invoice} {customer} {payment} {number}"));
        assertThat(booked(paid().order(), chosen, BARE).description()).isEqualTo("B1 F1 Anna de Vries iDEAL B1");
    }

    private static SaleBuilder paid() {
        return sale().goods("12.10", "21").totals("12.10", "2.10");
    }

    private static Set<Capability> needs() {
        return Set.of(Capability.NEEDS_LEDGER_ACCOUNTS, Capability.NEEDS_VAT_CODES);
    }
}
