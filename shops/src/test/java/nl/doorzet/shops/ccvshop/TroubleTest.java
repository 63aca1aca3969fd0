package nl.doorzet.shops.ccvshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.List;
import java.util.stream.Stream;
import nl.doorzet.core.connector.ApiFailure.Busy;
import nl.doorzet.core.connector.ApiFailure.NoAccess;
import nl.doorzet.core.connector.ApiFailure.NoAnswer;
import nl.doorzet.core.connector.ApiFailure.NotSent;
import nl.doorzet.core.sales.DocumentId;
import nl.doorzet.simulators.Fault;
import nl.doorzet.simulators.ccvshop.Quirk;
import nl.doorzet.simulators.ccvshop.shop.Customer;
import nl.doorzet.simulators.ccvshop.shop.Order;
import nl.doorzet.simulators.ccvshop.shop.OrderDraft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TroubleTest {
    @Test
    void a_wrong_secret_is_no_access() {
        try (SimulatedShop shop = new SimulatedShop(Quirk.ERRORS_ARE_NOT_JSON)) {
            assertThatThrownBy(() -> shop.open("another").profile())
                    .isInstanceOf(NoAccess.class)
                    .hasMessageContaining("secret key");
        }
    }

    @Test
    void clocks_that_differ_are_no_access() {
        try (SimulatedShop shop = new SimulatedShop(Quirk.SERVER_CLOCK_AHEAD)) {
            assertThatThrownBy(() -> shop.open().profile()).isInstanceOf(NoAccess.class);
        }
    }

    @Test
    void a_wrong_signature_of_the_answer_is_named() {
        try (SimulatedShop shop = new SimulatedShop(Quirk.WRONG_RESPONSE_SIGNATURE)) {
            assertThatThrownBy(() -> shop.open().profile())
                    .isInstanceOf(NoAnswer.class)
                    .hasMessageContaining("signature");
        }
    }

    @Test
    void a_missing_app_is_the_owners_turn() {
        try (SimulatedShop shop = new SimulatedShop(Quirk.CLIENT_ERRORS_ARE_500)) {
            assertThat(eachCallMeeting(shop, Fault.REFUSE))
                    .hasSize(3)
                    .allSatisfy(t -> assertThat(t).isInstanceOf(NoAccess.class).hasMessageContaining("500.90"));
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_limit_is_busy(boolean total) {
        try (SimulatedShop shop = new SimulatedShop()) {
            if (total) {
                shop.simulator().quirks().add(Quirk.BUSY_IS_TOTAL_LIMIT);
            }
            String code = total ? "429.11" : "429.10";
            assertThat(eachCallMeeting(shop, Fault.BUSY))
                    .allSatisfy(t -> assertThat(t).isInstanceOf(Busy.class).hasMessageContaining(code));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"CRASH_BEFORE", "GARBAGE", "HANG_UP_BEFORE", "HANG_UP_AFTER", "STALE_ANSWER", "REFUSE"})
    void all_else_is_no_answer(Fault fault) {
        try (SimulatedShop shop = new SimulatedShop(Quirk.ERRORS_WITHOUT_CODE)) {
            assertThat(eachCallMeeting(shop, fault))
                    .allSatisfy(t -> assertThat(t).isInstanceOf(NoAnswer.class));
        }
    }

    @Test
    void a_shop_that_is_away_was_not_reached() {
        SimulatedShop shop = new SimulatedShop();
        shop.close();
        assertThatThrownBy(() -> shop.open().profile()).isInstanceOf(NotSent.class);
    }

    /** What reading an invoice ends in when each of its calls in turn meets this: the invoice, its rows, its order. */
    private static List<Throwable> eachCallMeeting(SimulatedShop shop, Fault fault) {
        Order order = shop.backOffice()
                .place(OrderDraft.of(Customer.consumer("Sanne de Wit", "NL")).row("Fietslamp", "24.95", 2, "21"));
        DocumentId invoice = DocumentId.invoice(
                shop.backOffice().invoicesOf(order).getFirst().id());
        return Stream.of("/invoices/" + invoice.id() + "/", "/invoicerows/", "/orders/" + order.id() + "/")
                .map(path -> {
                    shop.simulator().faults().reset();
                    shop.simulator()
                            .faults()
                            .whenever(received -> received.path().endsWith(path), fault);
                    return catchThrowable(() -> shop.open().read(invoice));
                })
                .toList();
    }
}
