package nl.doorzet.shops.ccvshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import nl.doorzet.core.connector.shop.Page.Sighting;
import nl.doorzet.simulators.ccvshop.Quirk;
import nl.doorzet.simulators.ccvshop.shop.Customer;
import nl.doorzet.simulators.ccvshop.shop.Invoice;
import nl.doorzet.simulators.ccvshop.shop.Order;
import nl.doorzet.simulators.ccvshop.shop.OrderDraft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InvoicesOfTest {
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void all_invoices_of_an_order_are_found_the_oldest_first_and_no_others(boolean filterIgnored) {
        Quirk[] quirks = filterIgnored ? new Quirk[] {Quirk.ORDER_NUMBER_FILTER_IGNORED} : new Quirk[0];
        try (SimulatedShop shop = new SimulatedShop(quirks)) {
            Order order = shop.backOffice().place(draft());
            shop.backOffice().place(draft());
            Invoice credit = shop.backOffice().credit(order, "Fietslamp", 1);
            List<Sighting> found =
                    shop.open().invoicesOf(order.completedNumber().full());
            assertThat(found)
                    .extracting(Sighting::number)
                    .containsExactlyElementsOf(shop.backOffice().invoicesOf(order).stream()
                            .map(invoice -> invoice.number().full())
                            .toList())
                    .contains(credit.number().full());
            assertThat(found)
                    .allMatch(seen ->
                            seen.orderNumber().equals(order.completedNumber().full()));
        }
    }

    /** The order itself is gone, its number stands on its invoices for ever. */
    @Test
    void the_invoices_of_a_deleted_order_are_found() {
        try (SimulatedShop shop = new SimulatedShop()) {
            Order order = shop.backOffice().place(draft());
            shop.backOffice().delete(order);
            assertThat(shop.open().invoicesOf(order.completedNumber().full())).hasSize(1);
        }
    }

    @Test
    void a_number_is_asked_for_whatever_stands_in_it() {
        try (SimulatedShop shop = new SimulatedShop()) {
            Stream.of("", " ", "2026-9999", "a&orderby=x", "é+1 2%", "#")
                    .forEach(
                            number -> assertThat(shop.open().invoicesOf(number)).isEmpty());
        }
    }

    private static OrderDraft draft() {
        return OrderDraft.of(Customer.consumer("Sanne de Wit", "NL")).row("Fietslamp", "24.95", 2, "21");
    }
}
