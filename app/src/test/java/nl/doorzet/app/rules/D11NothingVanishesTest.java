package nl.doorzet.app.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.doorzet.server.ledger.Counts;
import nl.doorzet.server.ledger.DocumentStatus;
import nl.doorzet.server.reconcile.CountStore;
import nl.doorzet.server.reconcile.DayCount;
import nl.doorzet.simulators.ccvshop.shop.CcvShop;
import nl.doorzet.simulators.ccvshop.shop.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Rule D11: every document is on exactly one list, and a daily count proves it. */
class D11NothingVanishesTest {
    @RegisterExtension
    final Scene scene = Scene.withMoneybird();

    @Test
    void D11_every_document_is_on_exactly_one_of_the_four_lists() {
        scene.connect();
        Order booked = scene.paidOrder();
        scene.rest().connect(Map.of("reference", "INVOICE_NUMBER"));
        Order held = scene.paidOrder();
        Order waiting = scene.office().place(Scene.lamps());
        Order cancelled = scene.office().status(scene.office().place(Scene.lamps()), 8);
        scene.rest().afterPoll();

        assertThat(List.of(held, booked, waiting, cancelled))
                .extracting(scene::standing)
                .containsExactly(
                        "ATTENTION MISSING_NUMBER", "BOOKED BOOKED", "WAITING NOT_PAID", "SKIPPED ORDER_CANCELLED");
        Counts counts = scene.counts();
        assertThat(DocumentStatus.values())
                .allSatisfy(list -> assertThat(counts.of(list)).isOne());
        assertThat(counts.total()).isEqualTo(scene.office().shop().orders().size());
    }

    @Test
    void D11_a_day_without_any_webhook_is_made_good_by_the_poll_and_the_story_says_so() {
        scene.connect().loseWebhooks();
        Order morning = scene.paidOrder();
        scene.after(Duration.ofHours(8));
        Order evening = scene.paidOrder();
        scene.after(Duration.ofHours(16));
        assertThat(List.of(morning, evening)).allSatisfy(order -> {
            assertThat(scene.standing(order)).isEqualTo("BOOKED BOOKED");
            assertThat(scene.document(Scene.id(order)).via()).isEqualTo("POLL");
            assertThat(scene.story(Scene.id(order)).getFirst().detail()).containsEntry("via", "POLL");
        });
    }

    @Test
    void D11_the_daily_count_finds_and_names_what_the_poll_did_not_look_back_for() {
        scene.connect();
        scene.paidOrder();
        scene.rest().loseWebhooks();
        Order late = scene.office(Duration.ofDays(5)).place(Scene.lamps());
        scene.office(Duration.ofDays(5)).pay(late);
        scene.afterPoll();
        assertThat(scene.counts().total()).isOne();

        scene.after(Duration.ofDays(1));
        assertThat(scene.standing(late)).isEqualTo("BOOKED BOOKED");
        assertThat(scene.document(Scene.id(late)).via()).isEqualTo("COUNT");
        DayCount day = dayOf(late);
        assertThat(day.inShop()).isOne();
        assertThat(day.inLedger()).isZero();
        assertThat(day.agrees()).isFalse();
        assertThat(day.missing()).containsExactly(late.completedNumber().full());

        scene.after(Duration.ofDays(1));
        assertThat(dayOf(late).agrees()).as("the next night").isTrue();
    }

    @Test
    void D11_the_daily_count_names_what_the_shop_lists_no_more() {
        scene.connect();
        Order booked = scene.paidOrder();
        Order waiting = scene.office().place(Scene.lamps());
        scene.rest().loseWebhooks();
        scene.office().delete(booked);
        scene.office().delete(waiting);
        scene.after(Duration.ofDays(1));
        assertThat(dayOf(waiting).gone())
                .contains(
                        booked.completedNumber().full(),
                        waiting.completedNumber().full());
        assertThat(scene.standing(waiting)).isEqualTo("SKIPPED ORDER_DELETED");
        assertThat(scene.standing(booked)).isEqualTo("BOOKED BOOKED");
    }

    private DayCount dayOf(Order order) {
        return Stage.part(CountStore.class).latest(scene.key(), 10).stream()
                .filter(day ->
                        day.day().equals(order.createDate().atZone(CcvShop.ZONE).toLocalDate()))
                .findFirst()
                .orElseThrow();
    }
}
