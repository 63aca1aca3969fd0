package nl.doorzet.shops.ccvshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import nl.doorzet.core.connector.ApiFailure.Busy;
import nl.doorzet.core.connector.shop.Page;
import nl.doorzet.core.connector.shop.Page.Sighting;
import nl.doorzet.core.connector.shop.Shop;
import nl.doorzet.core.connector.shop.Subscription;
import nl.doorzet.core.sales.DocumentId;
import nl.doorzet.core.sales.DocumentId.Kind;
import nl.doorzet.core.sales.SalesDocument;
import nl.doorzet.simulators.Fault;
import nl.doorzet.simulators.ccvshop.Quirk;
import nl.doorzet.simulators.ccvshop.shop.Customer;
import nl.doorzet.simulators.ccvshop.shop.Invoice;
import nl.doorzet.simulators.ccvshop.shop.Order;
import nl.doorzet.simulators.ccvshop.shop.OrderDraft;
import nl.doorzet.simulators.ccvshop.shop.PayMethod;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pitfalls of reference ccv-shop §§4, 7 and 11 that no other test is about; docs/ccvshop.md lists them all. */
class PitfallsTest {
    private final SimulatedShop shop = new SimulatedShop();

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void a_list_that_grows_while_it_is_read_shows_each_document_once() {
        for (int i = 0; i < 251; i++) {
            place();
        }
        Page first = shop.open().list(Kind.ORDER, Optional.empty(), Optional.empty());
        place();
        Page second = shop.open().list(Kind.ORDER, Optional.empty(), first.next());
        Set<DocumentId> seen = new HashSet<>();
        assertThat(first.sightings()).map(Sighting::id).allMatch(seen::add);
        assertThat(second.sightings()).map(Sighting::id).allMatch(seen::add);
        assertThat(seen).hasSize(252);
    }

    @Test
    void a_limit_amid_a_list_is_waited_out_and_the_same_page_asked_for_again() {
        for (int i = 0; i < 251; i++) {
            place();
        }
        Page first = shop.open().list(Kind.ORDER, Optional.empty(), Optional.empty());
        shop.simulator().faults().next(Fault.BUSY);
        assertThatThrownBy(() -> shop.open().list(Kind.ORDER, Optional.empty(), first.next()))
                .isInstanceOfSatisfying(
                        Busy.class, busy -> assertThat(busy.retryAt()).isPresent());
        assertThat(shop.open().list(Kind.ORDER, Optional.empty(), first.next()).sightings())
                .hasSize(1);
    }

    /** Just after midnight in the shop is the day before in UTC. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void whatever_time_zone_the_date_filter_is_in_no_document_of_the_day_is_missed(boolean utc) {
        if (utc) {
            shop.simulator().quirks().add(Quirk.DATE_FILTERS_IN_UTC);
        }
        Clock midnight = Clock.fixed(SimulatedShop.NOW.minus(Duration.ofMinutes(10 * 60 + 30)), ZoneOffset.UTC);
        Order order = shop.backOffice().at(midnight).place(draft());
        for (LocalDate day : new LocalDate[] {LocalDate.of(2026, 2, 13), LocalDate.of(2026, 2, 14)}) {
            assertThat(shop.open()
                            .list(Kind.ORDER, Optional.of(day), Optional.empty())
                            .sightings())
                    .extracting(Sighting::id)
                    .containsExactly(DocumentId.order(order.id()));
        }
    }

    /** A payment app pays back and marks the original invoice; there may never be a credit invoice (§7.3 [M]). */
    @Test
    void an_invoice_that_was_paid_back_is_the_same_debit_and_not_paid() {
        Order order = shop.backOffice().pay(place());
        Invoice invoice = shop.backOffice().invoicesOf(order).getFirst();
        SalesDocument before = shop.read(invoice);
        SalesDocument after = shop.read(shop.backOffice().reimburse(invoice));
        assertThat(before.sale().paid()).isTrue();
        assertThat(after.sale().paid()).isFalse();
        assertThat(after.getClass()).isEqualTo(before.getClass());
        assertThat(after.sale().totals()).isEqualTo(before.sale().totals());
    }

    /** The owner may answer no when asked for a new invoice (§7.2 [Z]). */
    @Test
    void an_order_changed_without_a_new_invoice_leaves_its_invoice_as_it_was() {
        Order order = place();
        Invoice invoice = shop.backOffice().invoicesOf(order).getFirst();
        SalesDocument before = shop.read(invoice);
        shop.backOffice().edit(order, basket -> basket.count("Fietslamp", "1"), false);
        assertThat(shop.read(order).sale().totals().total().plain()).isEqualTo("24.95");
        assertThat(shop.read(invoice)).isEqualTo(before);
    }

    @Test
    void another_payment_method_of_the_order_is_its_invoices_too() {
        Order order = place();
        Invoice invoice = shop.backOffice().invoicesOf(order).getFirst();
        shop.backOffice().paidBy(order, PayMethod.PAYPAL);
        assertThat(shop.read(invoice).sale().paymentMethod())
                .isEqualTo(shop.read(order).sale().paymentMethod())
                .hasValueSatisfying(method -> assertThat(method.name()).isEqualTo("PayPal"));
    }

    /** One shop may be pushed into several books, each with an address of its own. */
    @Test
    void connections_to_one_shop_leave_each_others_webhooks_alone() {
        Shop open = shop.open();
        URI first = URI.create("https://doorzet.example/hook/first/");
        URI second = URI.create("https://doorzet.example/hook/second/");
        Subscription of = open.subscribe(first.resolve("7f3a"), first);
        open.subscribe(second.resolve("9c1d"), second);
        assertThat(open.subscribe(first.resolve("7f3a"), first)).isEqualTo(of);
        open.unsubscribe(second);
        assertThat(open.subscribe(first.resolve("7f3a"), first)).isEqualTo(of);
    }

    private Order place() {
        return shop.backOffice().place(draft());
    }

    private static OrderDraft draft() {
        return OrderDraft.of(Customer.consumer("Sanne de Wit", "NL")).row("Fietslamp", "24.95", 2, "21");
    }
}
