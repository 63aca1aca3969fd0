package nl.doorzet.app.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import nl.doorzet.simulators.ccvshop.Quirk;
import nl.doorzet.simulators.ccvshop.shop.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A shop that means harm is refused in words, costs little, and stops neither its other documents nor another's shop. */
class HostileShopTest {
    /** Of the most that is kept of one answer. */
    private static final int KEPT = 200_000;

    @RegisterExtension
    final Scene scene = Scene.withMoneybird();

    @RegisterExtension
    final Scene neighbour = Scene.withMoneybird();

    @Test
    void a_document_of_ten_megabytes_stops_itself_alone() {
        scene.connect();
        neighbour.connect();
        scene.shop.quirks().add(Quirk.HUGE_DOCUMENT);
        Order huge = scene.paidOrder();
        for (int hour = 0; hour < 8; hour++) {
            scene.after(Duration.ofHours(1));
        }
        assertThat(scene.standing(huge)).isEqualTo("ATTENTION NO_ANSWER");
        assertThat(scene.story(Scene.id(huge)).getLast().detail().get("reason")).contains("more than the 8 MB");
        assertThat(largestAnswerKept()).isLessThan(KEPT);
        assertThatTheNeighbourGoesOn();

        scene.shop.quirks().remove(Quirk.HUGE_DOCUMENT);
        Order next = scene.paidOrder();
        scene.rest().after(Duration.ofHours(2));
        assertThat(scene.booked())
                .containsExactlyInAnyOrder(
                        huge.completedNumber().full(), next.completedNumber().full());
    }

    @Test
    void a_list_of_a_hundred_thousand_is_refused_and_stops_only_this_shop() {
        scene.connectInvoices();
        neighbour.connect();
        scene.shop.quirks().add(Quirk.HUGE_LIST);
        Order order = scene.paidOrder();
        scene.afterPoll();
        assertThat(scene.counts().total()).isZero();
        assertThat(scene.connection().shop().trouble()).contains("more than the 8 MB");
        assertThat(largestAnswerKept()).isLessThan(KEPT);
        assertThatTheNeighbourGoesOn();

        scene.shop.quirks().remove(Quirk.HUGE_LIST);
        scene.after(Duration.ofHours(1));
        assertThat(scene.booked()).containsExactly(scene.invoice(order).number().full());
        assertThat(scene.connection().shop().trouble()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Quirk.class,
            names = {"YEAR_ONE", "YEAR_FAR_AHEAD", "NUMBER_BOMB"})
    void a_date_or_a_number_beyond_measure_needs_attention_and_hides_no_other(Quirk quirk) {
        scene.connect();
        Order plain = scene.paidOrder();
        scene.shop.quirks().add(quirk);
        Order struck = scene.paidOrder();
        scene.rest().afterPoll();
        assertThat(scene.standing(struck)).isEqualTo("ATTENTION UNREADABLE");
        assertThat(scene.booked()).containsExactly(plain.completedNumber().full());

        scene.shop.quirks().remove(quirk);
        Order next = scene.paidOrder();
        scene.rest();
        assertThat(scene.standing(next)).isEqualTo("BOOKED BOOKED");
        assertThat(scene.standing(struck)).as("mended in the shop").isEqualTo("BOOKED BOOKED");
    }

    @Test
    void a_count_below_zero_changes_no_amount() {
        scene.connect();
        scene.shop.quirks().add(Quirk.NEGATIVE_COUNT);
        Order order = scene.paidOrder();
        scene.rest();
        assertThat(scene.standing(order)).isEqualTo("BOOKED BOOKED");
        assertThat(scene.books.invoices().getFirst().totalInclTax()).isEqualByComparingTo("49.90");
    }

    @Test
    void nesting_without_end_is_refused_and_stops_only_this_shop() {
        scene.connect();
        neighbour.connect();
        scene.shop.quirks().add(Quirk.DEEP_NESTING);
        scene.paidOrder();
        scene.afterPoll();
        assertThat(scene.booked()).isEmpty();
        assertThat(scene.connection().shop().trouble()).contains("nested");
        assertThatTheNeighbourGoesOn();

        scene.shop.quirks().remove(Quirk.DEEP_NESTING);
        scene.after(Duration.ofHours(1));
        assertThat(scene.booked()).hasSize(1);
    }

    private void assertThatTheNeighbourGoesOn() {
        Order order = neighbour.paidOrder();
        neighbour.rest();
        assertThat(neighbour.booked()).containsExactly(order.completedNumber().full());
    }

    private int largestAnswerKept() {
        return Stage.part(JdbcClient.class)
                .sql("select coalesce(max(length(answer)), 0) from exchange where connection_id = ?")
                .param(scene.key().id())
                .query(Integer.class)
                .single();
    }
}
