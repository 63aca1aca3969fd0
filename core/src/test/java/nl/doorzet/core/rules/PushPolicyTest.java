package nl.doorzet.core.rules;

import static nl.doorzet.core.rules.PolicyCases.AFTER_READ;
import static nl.doorzet.core.rules.PolicyCases.INVOICES;
import static nl.doorzet.core.rules.PolicyCases.ORDERS;
import static nl.doorzet.core.rules.PolicyCases.ORDERS_AND_CREDITS;
import static nl.doorzet.core.rules.PolicyCases.asInvoice;
import static nl.doorzet.core.rules.PolicyCases.asOrder;
import static nl.doorzet.core.rules.PolicyCases.credit;
import static nl.doorzet.core.rules.PolicyCases.decide;
import static nl.doorzet.core.rules.PolicyCases.goods;
import static nl.doorzet.core.rules.PolicyCases.invoice;
import static nl.doorzet.core.rules.PolicyCases.order;
import static nl.doorzet.core.rules.PolicyCases.rules;
import static nl.doorzet.core.sales.SaleBuilder.sale;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.doorzet.core.rules.Decision.Push;
import nl.doorzet.core.rules.Decision.Skip;
import nl.doorzet.core.rules.Decision.Wait;
import nl.doorzet.core.rules.PushRules.Source;
import nl.doorzet.core.sales.CreditInvoice;
import nl.doorzet.core.sales.Invoice;
import nl.doorzet.core.sales.LineKind;
import nl.doorzet.core.sales.Order;
import nl.doorzet.core.sales.OrderLink;
import nl.doorzet.core.sales.Sale;
import nl.doorzet.core.sales.SaleBuilder;
import nl.doorzet.core.sales.SalesDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PushPolicyTest {
    @Test
    void D1_a_completed_order_that_is_paid_goes() {
        assertThat(decide(order(), ORDERS)).isEqualTo(new Push());
    }

    @ParameterizedTest(name = "completed {0}, paid {1}, cancelled {2}: {3}")
    @CsvSource({
        "true,  true,  false, Push[]",
        "true,  false, false, Wait[reason=NOT_PAID]",
        "false, false, false, Wait[reason=NOT_COMPLETED]",
        "false, true,  false, Wait[reason=NOT_COMPLETED]",
        "true,  false, true,  Skip[reason=ORDER_CANCELLED]",
        "true,  true,  true,  Push[]"
    })
    void D1_only_payment_makes_an_order_go(boolean completed, boolean paid, boolean cancelled, String decision) {
        SaleBuilder goods = goods();
        Sale sale = (paid ? goods : goods.unpaid()).build();
        assertThat(decide(new Order(sale, completed, 0, cancelled), ORDERS)).hasToString(decision);
    }

    @Test
    void D1_a_list_of_statuses_narrows_it_down() {
        PushRules chosen = rules(Source.PAID_ORDERS, Set.of(3, 7), false, "");
        assertThat(decide(new Order(goods().build(), true, 7, false), chosen)).isEqualTo(new Push());
        assertThat(decide(new Order(goods().build(), true, 6, false), chosen))
                .isEqualTo(new Wait(WaitReason.STATUS_NOT_CHOSEN));
        assertThat(decide(new Order(goods().unpaid().build(), true, 7, false), chosen))
                .isEqualTo(new Wait(WaitReason.NOT_PAID));
    }

    @Test
    void D1_the_other_kind_of_document_stays_out() {
        assertThat(decide(invoice(), ORDERS)).isEqualTo(new Skip(SkipReason.OTHER_SOURCE));
        assertThat(decide(credit(), ORDERS)).isEqualTo(new Skip(SkipReason.OTHER_SOURCE));
        assertThat(decide(order(), INVOICES)).isEqualTo(new Skip(SkipReason.OTHER_SOURCE));
    }

    @Test
    void D3_invoices_go_whatever_their_status() {
        PushRules withStatuses = rules(Source.INVOICES, Set.of(7), false, "");
        Sale unpaid = goods().unpaid().build();
        assertThat(decide(new Invoice(unpaid, OrderLink.PRESENT), withStatuses)).isEqualTo(new Push());
        assertThat(decide(new CreditInvoice(unpaid, OrderLink.PRESENT), withStatuses))
                .isEqualTo(new Push());
    }

    @ParameterizedTest
    @EnumSource(OrderLink.class)
    void D5_an_invoice_without_its_order_is_skipped(OrderLink link) {
        Decision expected = link == OrderLink.PRESENT ? new Push() : new Skip(SkipReason.ORDER_DELETED);
        assertThat(decide(new Invoice(goods().build(), link), INVOICES)).isEqualTo(expected);
        assertThat(decide(new CreditInvoice(goods().build(), link), INVOICES)).isEqualTo(expected);
        CreditInvoice afterwards =
                new CreditInvoice(goods().createdAt(AFTER_READ).build(), link);
        assertThat(PushPolicy.decide(afterwards, ORDERS_AND_CREDITS, asOrder(false)))
                .isEqualTo(expected);
    }

    @Test
    void D5_an_invoice_with_emptied_rows_is_a_deleted_order_and_not_just_empty() {
        Sale emptied = sale().totals("0", "0").build();
        assertThat(decide(new Invoice(emptied, OrderLink.ROWS_GONE), INVOICES))
                .isEqualTo(new Skip(SkipReason.ORDER_DELETED));
        assertThat(decide(new Invoice(emptied, OrderLink.PRESENT), INVOICES)).isEqualTo(new Skip(SkipReason.EMPTY));
    }

    @Test
    void D6_a_new_invoice_for_a_changed_order_goes_too() {
        assertThat(PushPolicy.decide(invoice(), INVOICES, asInvoice())).isEqualTo(new Push());
    }

    @Test
    void D9_what_is_booked_is_never_pushed_again() {
        for (SalesDocument document : List.of(order(), invoice(), credit())) {
            for (PushRules rules : List.of(ORDERS, INVOICES, ORDERS_AND_CREDITS)) {
                History booked = new History(true, true, true, Optional.empty(), List.of(), true);
                assertThat(PushPolicy.decide(document, rules, booked)).isEqualTo(new Skip(SkipReason.ALREADY_BOOKED));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Source.class)
    void what_would_go_waits_while_the_connection_is_off_also_when_a_person_asks_for_it(Source source) {
        PushRules off = rules(source, Set.of(), false, "").active(false);
        History asked = new History(false, false, true, Optional.empty(), List.of(), true);
        assertThat(decide(of(source, goods()), off)).isEqualTo(new Wait(WaitReason.NOT_SWITCHED_ON));
        assertThat(PushPolicy.decide(of(source, goods()), off, asked)).isEqualTo(new Wait(WaitReason.NOT_SWITCHED_ON));
    }

    @Test
    void what_would_not_go_anyway_keeps_its_own_reason_while_the_connection_is_off() {
        PushRules off = ORDERS.active(false);
        assertThat(decide(invoice(), off)).isEqualTo(new Skip(SkipReason.OTHER_SOURCE));
        assertThat(decide(goods().unpaid().order(), off)).isEqualTo(new Wait(WaitReason.NOT_PAID));
    }

    @Test
    void what_a_person_ignored_stays_out() {
        History ignored = new History(false, true, true, Optional.empty(), List.of(), true);
        assertThat(PushPolicy.decide(order(), ORDERS, ignored)).isEqualTo(new Skip(SkipReason.IGNORED));
    }

    @ParameterizedTest(name = "made {0}, starting 2026-07-01: {1}")
    @CsvSource({
        "2026-06-30T21:59:59Z, Skip[reason=BEFORE_START]",
        "2026-06-30T22:00:00Z, Push[]",
        "2026-07-01T00:00:00Z, Push[]"
    })
    void the_start_date_is_a_day_in_the_shops_time_zone(String made, String decision) {
        Order order = goods().createdAt(made).order();
        PushRules fromJuly = rules(Source.PAID_ORDERS, Set.of(), false, "2026-07-01");
        assertThat(decide(order, fromJuly)).hasToString(decision);
    }

    @ParameterizedTest
    @EnumSource(Source.class)
    void platform_sales_stay_out_when_the_owner_says_so(Source source) {
        PushRules with = rules(source, Set.of(), false, "");
        PushRules without = new PushRules(
                true,
                source,
                Set.of(),
                false,
                Optional.empty(),
                PushRules.Reference.OWN_NUMBER,
                false,
                Optional.empty(),
                ZoneId.of("Europe/Amsterdam"));
        SalesDocument platform = of(source, goods().platformSale());
        assertThat(decide(platform, without)).isEqualTo(new Skip(SkipReason.PLATFORM_SALE));
        assertThat(decide(platform, with)).isEqualTo(new Push());
        assertThat(decide(of(source, goods()), without)).isEqualTo(new Push());
    }

    @Test
    void an_order_paid_wholly_with_a_coupon_is_not_empty() {
        Order free = sale().goods("10.00", "21")
                .unrated(LineKind.DISCOUNT, "-10.00")
                .totals("0", "0")
                .order();
        assertThat(decide(free, ORDERS)).isEqualTo(new Push());
        assertThat(decide(sale().goods("0.00", "21").totals("0", "0").order(), ORDERS))
                .isEqualTo(new Skip(SkipReason.EMPTY));
    }

    private static SalesDocument of(Source source, SaleBuilder sale) {
        return source == Source.INVOICES ? new Invoice(sale.build(), OrderLink.PRESENT) : sale.order();
    }
}
