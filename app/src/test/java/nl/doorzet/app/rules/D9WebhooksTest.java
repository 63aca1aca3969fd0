package nl.doorzet.app.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import nl.doorzet.server.lanes.JobStore;
import nl.doorzet.simulators.ccvshop.Courier;
import nl.doorzet.simulators.ccvshop.shop.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.transaction.support.TransactionTemplate;

/** Rule D9, webhooks: however often, in whatever order and however late they come, a document is booked once. */
class D9WebhooksTest {
    @RegisterExtension
    final Scene scene = Scene.withMoneybird();

    @Test
    void D9_ten_copies_at_once_are_one_entry() {
        scene.connectInvoices().shop.courier().parallel(10);
        Order order = scene.paidOrder();
        scene.rest().afterPoll();
        assertThat(scene.booked()).containsExactly(scene.invoice(order).number().full());
        assertThat(scene.shop.courier().deliveries())
                .hasSizeGreaterThanOrEqualTo(20)
                .extracting(Courier.Delivery::status)
                .containsOnly(200);
    }

    @Test
    void D9_webhooks_in_the_wrong_order_are_one_entry() {
        scene.connect().shop.courier().hold();
        Order order = scene.paidOrder();
        scene.office().status(order, 5);
        scene.shop.courier().releaseReversed();
        scene.rest().afterPoll();
        assertThat(scene.booked()).containsExactly(order.completedNumber().full());
    }

    @Test
    void D9_a_webhook_that_comes_a_day_late_adds_nothing() {
        scene.connect().shop.courier().hold();
        Order order = scene.paidOrder();
        scene.after(Duration.ofDays(1));
        assertThat(scene.booked()).hasSize(1);

        scene.shop.courier().release();
        scene.rest().afterPoll();
        assertThat(scene.booked()).containsExactly(order.completedNumber().full());
    }

    @Test
    void D9_webhooks_and_the_poll_at_the_same_time_book_each_document_once() {
        scene.connect().shop.courier().hold();
        scene.shop.courier().parallel(3);
        List<String> numbers = IntStream.range(0, 6)
                .mapToObj(i -> scene.paidOrder().completedNumber().full())
                .toList();
        Stage.CLOCK.forward(Duration.ofMinutes(6));
        scene.shop.courier().releaseAtOnce();
        scene.rest().afterPoll();
        assertThat(scene.booked()).containsExactlyInAnyOrderElementsOf(numbers);
    }

    @Test
    void D9_a_webhook_is_answered_while_the_lane_is_busy_with_something_else() {
        scene.connect();
        Stage.part(TransactionTemplate.class).executeWithoutResult(busy -> {
            Stage.part(JobStore.class).lock(scene.key());
            scene.paidOrder();
            scene.shop.courier().settle();
            assertThat(scene.shop.courier().deliveries())
                    .isNotEmpty()
                    .extracting(Courier.Delivery::status)
                    .containsOnly(200);
        });
        scene.rest();
        assertThat(scene.booked()).hasSize(1);
    }

    @Test
    void D9_a_forged_webhook_is_refused_and_books_nothing() {
        scene.connect().shop.courier().seal(Courier.Seal.FORGED);
        scene.paidOrder();
        scene.rest();
        assertThat(scene.shop.courier().deliveries())
                .extracting(Courier.Delivery::status)
                .containsOnly(403);
        assertThat(scene.booked()).isEmpty();
        scene.afterPoll();
        assertThat(scene.booked()).hasSize(1);
    }

    @Test
    void D9_a_webhook_without_a_signature_is_a_hint_like_another() {
        scene.connect().shop.courier().seal(Courier.Seal.NONE);
        scene.paidOrder();
        scene.rest();
        assertThat(scene.booked()).hasSize(1);
    }
}
