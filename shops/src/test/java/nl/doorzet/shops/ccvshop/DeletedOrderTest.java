package nl.doorzet.shops.ccvshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import nl.doorzet.core.connector.ApiFailure.NoAccess;
import nl.doorzet.core.rules.Decision;
import nl.doorzet.core.rules.PushRules.Source;
import nl.doorzet.core.rules.SkipReason;
import nl.doorzet.core.sales.CreditInvoice;
import nl.doorzet.core.sales.DocumentId;
import nl.doorzet.core.sales.Invoice;
import nl.doorzet.core.sales.OrderLink;
import nl.doorzet.core.sales.SalesDocument;
import nl.doorzet.simulators.ccvshop.Quirk;
import nl.doorzet.simulators.ccvshop.shop.Customer;
import nl.doorzet.simulators.ccvshop.shop.Order;
import nl.doorzet.simulators.ccvshop.shop.OrderDraft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rule D5, in each way in which a shop may show that an order was deleted. */
class DeletedOrderTest {
    @Test
    void its_invoice_names_no_order_any_more() {
        try (SimulatedShop shop = new SimulatedShop()) {
            assertThat(afterDeleting(shop)).isEqualTo(OrderLink.LINK_GONE);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "DELETED_ORDER_LINK_STAYS, NOT_FOUND",
        "DELETED_ORDER_STILL_ANSWERS, ROWS_GONE",
        "DELETED_ORDER_ROWS_STAY, LINK_GONE"
    })
    void its_invoice_is_known_by_what_else_is_gone(Quirk quirk, OrderLink link) {
        try (SimulatedShop shop = new SimulatedShop(quirk)) {
            assertThat(afterDeleting(shop)).isEqualTo(link);
        }
    }

    @Test
    void a_credit_of_shipping_alone_is_not_taken_for_one() {
        try (SimulatedShop shop = new SimulatedShop()) {
            SalesDocument credit =
                    shop.read(shop.backOffice().creditShipping(shop.backOffice().place(draft())));
            assertThat(credit)
                    .isInstanceOfSatisfying(
                            CreditInvoice.class, c -> assertThat(c.order()).isEqualTo(OrderLink.PRESENT));
            assertThat(Books.entry(credit).total().plain()).isEqualTo("-6.95");
        }
    }

    @Test
    void the_order_itself_is_absent() {
        try (SimulatedShop shop = new SimulatedShop()) {
            Order order = shop.backOffice().place(draft());
            shop.backOffice().delete(order);
            assertThat(shop.open().read(DocumentId.order(order.id()))).isEmpty();
        }
    }

    @Test
    void a_key_that_may_not_read_orders_does_not_make_them_deleted() {
        FakeShop fake = new FakeShop()
                .answer("", "{\"items\":[{\"title\":\"invoices\"}]}")
                .answer("invoices/91/", CcvShopJson.write(Payload.resource("invoice.json")))
                .answer("invoices/91/invoicerows/?size=250", "")
                .answer("orders/71/", 404, Map.of(), "{\"code\":\"404.20\"}");
        assertThatThrownBy(() -> fake.shop().read(DocumentId.invoice(91)))
                .isInstanceOf(NoAccess.class)
                .hasMessageContaining("the key may not read orders");
    }

    private static OrderLink afterDeleting(SimulatedShop shop) {
        Order order = shop.backOffice().place(draft());
        shop.backOffice().delete(order);
        Invoice invoice =
                (Invoice) shop.read(shop.backOffice().invoicesOf(order).getFirst());
        assertThat(Books.decide(invoice, Source.INVOICES)).isEqualTo(new Decision.Skip(SkipReason.ORDER_DELETED));
        return invoice.order();
    }

    private static OrderDraft draft() {
        return OrderDraft.of(Customer.consumer("Sanne de Wit", "NL"))
                .row("Fietslamp", "24.95", 2, "21")
                .shipping("6.95", "21");
    }
}
