package nl.doorzet.core.rules;

import static nl.doorzet.core.rules.PolicyCases.AFTER_READ;
import static nl.doorzet.core.rules.PolicyCases.BEFORE_READ;
import static nl.doorzet.core.rules.PolicyCases.INVOICES;
import static nl.doorzet.core.rules.PolicyCases.ORDERS;
import static nl.doorzet.core.rules.PolicyCases.ORDERS_AND_CREDITS;
import static nl.doorzet.core.rules.PolicyCases.READ;
import static nl.doorzet.core.rules.PolicyCases.asInvoice;
import static nl.doorzet.core.rules.PolicyCases.asOrder;
import static nl.doorzet.core.rules.PolicyCases.credit;
import static nl.doorzet.core.rules.PolicyCases.decide;
import static nl.doorzet.core.rules.PolicyCases.goods;
import static nl.doorzet.core.rules.PolicyCases.invoice;
import static nl.doorzet.core.rules.PolicyCases.order;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.doorzet.core.rules.Decision.Push;
import nl.doorzet.core.rules.Decision.Skip;
import nl.doorzet.core.rules.Decision.Wait;
import nl.doorzet.core.sales.CreditInvoice;
import nl.doorzet.core.sales.Invoice;
import nl.doorzet.core.sales.OrderLink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rule D12: what was booked under the other mode is recognised. */
class SwitchingTest {
    @Test
    void D12_after_switching_to_orders_an_order_booked_as_invoice_is_skipped() {
        assertThat(PushPolicy.decide(order(), ORDERS, asInvoice())).isEqualTo(new Skip(SkipReason.BOOKED_AS_INVOICE));
        // Also before it is paid: it will never go, so nobody has to wait for it.
        assertThat(PushPolicy.decide(goods().unpaid().order(), ORDERS, asInvoice()))
                .isEqualTo(new Skip(SkipReason.BOOKED_AS_INVOICE));
    }

    @ParameterizedTest(name = "first {0}, made {1}: {2}")
    @CsvSource({
        // The order was read at 12:00:00.
        "true,  2026-03-14T11:00:00Z, Skip[reason=BOOKED_AS_ORDER]",
        "true,  2026-04-01T09:00:00Z, Skip[reason=BOOKED_AS_ORDER]",
        "false, 2026-03-14T12:00:00Z, Skip[reason=BOOKED_AS_ORDER]",
        "false, 2026-03-14T12:00:01Z, Push[]"
    })
    void D12_after_switching_to_invoices_those_that_a_booked_order_holds_are_skipped(
            boolean first, String made, String decision) {
        Invoice invoice = new Invoice(goods().createdAt(made).build(), OrderLink.PRESENT);
        assertThat(PushPolicy.decide(invoice, INVOICES, asOrder(first))).hasToString(decision);
    }

    @Test
    void D12_a_later_credit_of_a_booked_order_goes_also_when_its_debit_was_never_seen() {
        CreditInvoice later = new CreditInvoice(goods().createdAt(AFTER_READ).build(), OrderLink.PRESENT);
        CreditInvoice earlier = new CreditInvoice(goods().createdAt(BEFORE_READ).build(), OrderLink.PRESENT);
        for (History asOrder : List.of(asOrder(true), asOrder(false))) {
            assertThat(PushPolicy.decide(later, INVOICES, asOrder)).isEqualTo(new Push());
            assertThat(PushPolicy.decide(later, ORDERS_AND_CREDITS, asOrder)).isEqualTo(new Push());
            assertThat(PushPolicy.decide(earlier, INVOICES, asOrder)).isEqualTo(new Skip(SkipReason.BOOKED_AS_ORDER));
        }
    }

    @Test
    void D12_a_credit_along_with_orders_waits_until_its_order_is_booked_either_way() {
        assertThat(decide(credit(), ORDERS_AND_CREDITS)).isEqualTo(new Wait(WaitReason.ORDER_NOT_BOOKED));
        assertThat(decide(new CreditInvoice(goods().build(), OrderLink.NOT_FOUND), ORDERS_AND_CREDITS))
                .isEqualTo(new Skip(SkipReason.ORDER_DELETED));
        assertThat(PushPolicy.decide(credit(), ORDERS_AND_CREDITS, asInvoice())).isEqualTo(new Push());
        assertThat(PushPolicy.decide(credit(), ORDERS, asInvoice())).isEqualTo(new Skip(SkipReason.OTHER_SOURCE));
    }

    @Test
    void D12_a_person_can_push_it_anyway() {
        History forcedInvoice = new History(false, false, true, Optional.of(READ), List.of(), true);
        assertThat(PushPolicy.decide(invoice(), INVOICES, forcedInvoice)).isEqualTo(new Push());
        History forcedOrder = new History(false, false, true, Optional.empty(), List.of("F1"), false);
        assertThat(PushPolicy.decide(order(), ORDERS, forcedOrder)).isEqualTo(new Push());
        // Force overrides this rule alone.
        assertThat(PushPolicy.decide(order(), INVOICES, forcedOrder)).isEqualTo(new Skip(SkipReason.OTHER_SOURCE));
        assertThat(PushPolicy.decide(goods().unpaid().order(), ORDERS, forcedOrder))
                .isEqualTo(new Wait(WaitReason.NOT_PAID));
    }
}
