package nl.doorzet.app.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import nl.doorzet.server.ledger.Delivery;
import nl.doorzet.server.ledger.DeliveryKind;
import nl.doorzet.simulators.Fault;
import nl.doorzet.simulators.Received;
import nl.doorzet.simulators.ccvshop.shop.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Rule D9, answers: what may be in the books is looked up there before it is sent again. */
class D9LostAnswersTest {
    @RegisterExtension
    final Scene scene = Scene.withMoneybird();

    @ParameterizedTest
    @EnumSource(
            value = Fault.class,
            names = {"CRASH_AFTER", "HANG_UP_AFTER", "GARBAGE"})
    void D9_an_answer_that_is_lost_after_booking_leaves_one_entry(Fault fault) {
        scene.connect();
        scene.books.faults().next(D9LostAnswersTest::isBooking, fault);
        Order order = scene.paidOrder();
        scene.rest();
        assertThat(scene.standing(order)).isEqualTo("WAITING LOOKING_UP");

        scene.after(Duration.ofMinutes(2));
        assertThat(scene.standing(order)).startsWith("BOOKED");
        assertThat(scene.booked()).containsExactly(order.completedNumber().full());
        assertThat(scene.story(Scene.id(order))).extracting(Delivery::kind).contains(DeliveryKind.FOUND);
    }

    @ParameterizedTest
    @EnumSource(
            value = Fault.class,
            names = {"CRASH_BEFORE", "HANG_UP_BEFORE", "BUSY"})
    void D9_what_never_reached_the_books_is_sent_again_and_is_there_once(Fault fault) {
        scene.connect();
        scene.books.faults().next(D9LostAnswersTest::isBooking, fault);
        Order order = scene.paidOrder();
        scene.rest().after(Duration.ofMinutes(10));
        assertThat(scene.standing(order)).startsWith("BOOKED");
        assertThat(scene.booked()).containsExactly(order.completedNumber().full());
    }

    @Test
    void D9_a_restart_between_the_lost_answer_and_the_look_up_leaves_one_entry() {
        scene.connect();
        scene.books.faults().next(D9LostAnswersTest::isBooking, Fault.HANG_UP_AFTER);
        Order order = scene.paidOrder();
        scene.rest();
        Stage.restart();
        scene.declare();
        scene.rest().after(Duration.ofMinutes(2));
        assertThat(scene.standing(order)).startsWith("BOOKED");
        assertThat(scene.booked()).containsExactly(order.completedNumber().full());

        scene.paidOrder();
        scene.rest();
        assertThat(scene.booked()).as("webhooks find their way after a restart").hasSize(2);
    }

    @Test
    void D9_a_person_who_asks_for_what_is_booked_is_told_so() {
        scene.connect();
        Order order = scene.paidOrder();
        scene.rest();
        assertThatThrownBy(() -> scene.push(Scene.id(order), true)).hasMessageContaining("in the books already");
        assertThat(scene.booked()).hasSize(1);
    }

    static boolean isBooking(Received request) {
        return request.method().equals("POST") && request.path().contains("/external_sales_invoices");
    }
}
