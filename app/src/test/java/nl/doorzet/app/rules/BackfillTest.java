package nl.doorzet.app.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import nl.doorzet.server.backfill.Backfill;
import nl.doorzet.server.backfill.Backfill.State;
import nl.doorzet.server.backfill.Backfills;
import nl.doorzet.simulators.Fault;
import nl.doorzet.simulators.FaultPlan;
import nl.doorzet.simulators.Received;
import nl.doorzet.simulators.ccvshop.shop.CcvShop;
import nl.doorzet.simulators.ccvshop.shop.Order;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Bringing in earlier sales: looked at first, paused and gone on with, overtaken by today's, and never twice. */
class BackfillTest {
    private static final int SALES = 12;

    @RegisterExtension
    final Scene scene = Scene.withMoneybird();

    private final List<String> earlier = new ArrayList<>();

    /** Sales of last month, a day apart, and a connection that begins today. */
    @BeforeEach
    void last_month() {
        for (int day = 30; day > 30 - SALES; day--) {
            Duration ago = Duration.ofDays(day);
            Order order = scene.office(ago).pay(scene.office(ago).place(Scene.lamps()));
            earlier.add(order.completedNumber().full());
        }
        scene.enter();
        assertThat(scene.booked()).isEmpty();
    }

    @Test
    void looking_books_nothing_and_says_how_much_there_is() {
        look();
        assertThat(backfill().state()).isEqualTo(State.READY);
        assertThat(backfill().found()).isEqualTo(SALES);
        assertThat(backfill().done()).isZero();
        assertThat(scene.booked()).isEmpty();
        assertThat(scene.counts().total()).isZero();
    }

    @Test
    void it_brings_them_in_oldest_first_and_the_start_of_the_connection_moves() {
        look();
        run();
        assertThat(scene.booked()).isEqualTo(earlier);
        assertThat(backfill().percentage()).isEqualTo(100);
        assertThat(scene.connection().pushRules().start()).contains(from());
    }

    @Test
    void twice_books_nothing_twice() {
        look();
        run();
        look();
        assertThat(backfill().found()).isZero();
        run();
        assertThat(scene.booked()).isEqualTo(earlier);
    }

    @Test
    void todays_sale_overtakes_it() {
        look();
        List<Order> today = new ArrayList<>();
        before(4, scene.shop.faults(), r -> r.path().matches(".*/orders/\\d+/"), () -> {
            today.add(scene.paidOrder());
            scene.told();
        });
        run();
        String number = today.getFirst().completedNumber().full();
        assertThat(scene.booked()).hasSize(SALES + 1).containsAll(earlier);
        assertThat(scene.booked().indexOf(number)).isLessThan(SALES - 2);
    }

    @Test
    void paused_it_rests_over_a_restart_and_then_goes_on_where_it_was() {
        look();
        before(
                4,
                scene.books.faults(),
                D9LostAnswersTest::isBooking,
                () -> Stage.part(Backfills.class).pause(scene.key()));
        Stage.part(Backfills.class).start(scene.key());
        scene.rest();
        assertThat(backfill().state()).isEqualTo(State.PAUSED);
        int soFar = scene.booked().size();
        assertThat(soFar).isBetween(1, SALES - 1);
        assertThat(backfill().percentage()).isBetween(1, 99);

        Stage.restart();
        scene.rest().after(Duration.ofHours(1));
        assertThat(scene.booked()).hasSize(soFar);

        Stage.part(Backfills.class).resume(scene.key());
        scene.rest().after(Duration.ofMinutes(1));
        assertThat(scene.booked()).isEqualTo(earlier);
        assertThat(backfill().state()).isEqualTo(State.DONE);
    }

    /** Something happens while it is under way, before the call with this number of that kind is answered. */
    private static void before(int number, FaultPlan calls, Predicate<Received> kind, Runnable event) {
        AtomicInteger count = new AtomicInteger();
        calls.next(
                request -> {
                    if (kind.test(request) && count.incrementAndGet() == number) {
                        event.run();
                    }
                    return false;
                },
                Fault.SLOW);
    }

    private static LocalDate from() {
        return Stage.CLOCK.instant().atZone(CcvShop.ZONE).toLocalDate().minusDays(60);
    }

    private void look() {
        Stage.part(Backfills.class).look(scene.key(), from(), "Anna");
        scene.rest();
    }

    private void run() {
        Stage.part(Backfills.class).start(scene.key());
        scene.rest().after(Duration.ofMinutes(1));
        assertThat(backfill().state()).isEqualTo(State.DONE);
    }

    private Backfill backfill() {
        return Stage.part(Backfills.class).find(scene.key()).orElseThrow();
    }
}
