package nl.doorzet.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.doorzet.core.booking.Entry;
import nl.doorzet.core.connector.ApiFailure;
import nl.doorzet.core.connector.accounting.Outcome;
import nl.doorzet.core.connector.accounting.Outcome.Booked;
import nl.doorzet.core.connector.accounting.Outcome.Deferred;
import nl.doorzet.core.connector.accounting.Outcome.Disconnected;
import nl.doorzet.core.connector.accounting.Outcome.Rejected;
import nl.doorzet.simulators.Fault;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * 4.x: trouble, at each request of a booking in turn. Whatever happens, the outcome must be true, and the engine must get from
 * there to one booking and one debtor.
 */
interface TroubleChapter extends Chapter {
    @TestFactory
    default Stream<DynamicTest> rule_4_01_busy_is_deferred() {
        Instant now = Bench.CLOCK.instant();
        return eachRequest(List.of(Fault.BUSY), outcome -> {
            assertThat(outcome).isInstanceOf(Deferred.class);
            assertThat(((Deferred) outcome).retryAt().orElse(now)).isBetween(now, now.plusSeconds(86_400));
        });
    }

    @TestFactory
    default Stream<DynamicTest> rule_4_02_forgotten_access_is_disconnected() {
        return eachRequest(
                List.of(Fault.FORGET_ACCESS), outcome -> assertThat(outcome).isInstanceOf(Disconnected.class));
    }

    @TestFactory
    default Stream<DynamicTest> rule_4_03_a_refusal_is_rejected() {
        return eachRequest(List.of(Fault.REFUSE), outcome -> assertThat(outcome).isInstanceOf(Rejected.class));
    }

    @TestFactory
    default Stream<DynamicTest> rule_4_04_a_lost_answer_is_recovered_to_one_booking() {
        List<Fault> lost = List.of(
                Fault.CRASH_BEFORE,
                Fault.HANG_UP_BEFORE,
                Fault.CRASH_AFTER,
                Fault.HANG_UP_AFTER,
                Fault.GARBAGE,
                Fault.STALE_ANSWER);
        return eachRequest(lost, TroubleChapter::anything);
    }

    @TestFactory
    default Stream<DynamicTest> rule_4_05_a_request_that_is_never_answered_is_recovered_to_one_booking() {
        return eachRequest(List.of(Fault.HANG), TroubleChapter::anything);
    }

    @TestFactory
    default Stream<DynamicTest> rule_4_06_a_slow_answer_is_waited_for() {
        return eachRequest(List.of(Fault.SLOW), outcome -> assertThat(outcome).isInstanceOf(Booked.class));
    }

    @TestFactory
    default Stream<DynamicTest> rule_4_07_trouble_with_the_look_up_is_not_taken_for_absence() {
        List<Fault> faults = Stream.of(Fault.values())
                .filter(fault -> fault != Fault.HANG && fault != Fault.SLOW)
                .toList();
        return Trouble.combinations(this::bench, Scene.BOOKED_ALREADY, faults)
                .map(trouble -> trouble.test(bench -> {
                    Entry entry = Scene.BOOKED_ALREADY.prepare(bench);
                    trouble.plan(bench);
                    try {
                        assertThat(bench.open().find(entry)).isPresent();
                    } catch (ApiFailure failure) {
                        assertThat(failure.reason()).isNotBlank();
                    }
                }));
    }

    @TestFactory
    default Stream<DynamicTest> rule_4_08_what_cannot_be_reached_is_deferred() {
        return Trouble.combinations(this::bench, Scene.NEW_CUSTOMER, List.of(Fault.HANG))
                .limit(1)
                .map(trouble -> trouble.test(bench -> {
                    Entry entry = Scene.NEW_CUSTOMER.prepare(bench);
                    bench.server().close();
                    assertThat(bench.book(entry)).isInstanceOf(Deferred.class);
                }));
    }

    @Test
    default void rule_4_09_booking_again_does_what_was_declared() {
        try (Bench bench = bench()) {
            Entry entry = bench.entry(Samples.plain());
            Outcome first = bench.book(entry);
            switch (bench.subject().connector().info().recovery()) {
                case SAFE_TO_REPEAT -> assertThat(bench.book(entry)).isEqualTo(first);
                case REFUSES_DUPLICATES -> assertThat(bench.book(entry)).isInstanceOf(Rejected.class);
                case EXACT_LOOKUP, WEAK_LOOKUP, NONE -> {
                    // Nothing was promised: the engine looks it up before it books again.
                }
            }
            assertThat(bench.times(entry)).isEqualTo(1);
        }
    }

    private Stream<DynamicTest> eachRequest(List<Fault> faults, Consumer<Outcome> rule) {
        return Stream.of(Scene.NEW_CUSTOMER, Scene.KNOWN_CUSTOMER)
                .flatMap(scene -> Trouble.combinations(this::bench, scene, faults))
                .map(trouble -> trouble.test(bench -> {
                    Entry entry = trouble.scene().prepare(bench);
                    trouble.plan(bench);
                    Outcome outcome = trouble.book(bench, entry);
                    rule.accept(outcome);
                    Trouble.assertTrue(bench, entry, outcome);
                    bench.server().faults().reset();
                    Trouble.assertRecovered(bench, entry, outcome, trouble.scene());
                }));
    }

    private static void anything(Outcome outcome) {
        // Any outcome will do that is true and from which the engine gets to one booking.
        assertThat(outcome).isNotNull();
    }
}
