package nl.doorzet.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.doorzet.core.booking.Entry;
import nl.doorzet.core.connector.Recovery;
import nl.doorzet.core.connector.accounting.Outcome;
import nl.doorzet.core.connector.accounting.Outcome.Booked;
import nl.doorzet.simulators.Fault;
import org.junit.jupiter.api.DynamicTest;

/**
 * One fault at one request.
 *
 * @param request from 1
 */
record Trouble(Supplier<Bench> benches, Scene scene, int request, Fault fault) {
    /** Each fault at each request that the scene's act makes; none for connectors that make no calls. */
    static Stream<Trouble> combinations(Supplier<Bench> benches, Scene scene, List<Fault> faults) {
        return IntStream.rangeClosed(1, requests(benches, scene))
                .boxed()
                .flatMap(request -> faults.stream().map(fault -> new Trouble(benches, scene, request, fault)));
    }

    private static int requests(Supplier<Bench> benches, Scene scene) {
        try (Bench bench = benches.get()) {
            if (bench.subject().server().isEmpty()) {
                return 0;
            }
            Entry entry = scene.prepare(bench);
            bench.server().faults().reset();
            scene.act(bench, entry);
            return bench.server().faults().seen();
        }
    }

    DynamicTest test(Consumer<Bench> body) {
        return DynamicTest.dynamicTest("%s, request %d: %s".formatted(scene, request, fault), () -> {
            try (Bench bench = benches.get()) {
                body.accept(bench);
            }
        });
    }

    void plan(Bench bench) {
        bench.server().faults().reset();
        bench.server().faults().slowness(Duration.ofMillis(50)).onRequest(request, fault);
    }

    /** An attempt in trouble; only for a request that is never answered nobody wants to wait long. */
    Outcome book(Bench bench, Entry entry) {
        return fault == Fault.HANG ? bench.bookImpatiently(entry) : bench.book(entry);
    }

    /** An outcome that says that it is in the books, or that it is not, must be right. */
    static void assertTrue(Bench bench, Entry entry, Outcome outcome) {
        long times = bench.times(entry);
        switch (outcome) {
            case Outcome.Booked yes -> assertThat(times).as("in the books").isEqualTo(1);
            case Outcome.Rejected no -> assertThat(times).as("in the books").isZero();
            case Outcome.Deferred no -> assertThat(times).as("in the books").isZero();
            case Outcome.Disconnected no -> assertThat(times).as("in the books").isZero();
            case Outcome.Unknown maybe -> assertThat(times).as("in the books").isLessThan(2);
        }
    }

    /** Once the trouble is over, the engine gets from any outcome to one booking and one debtor. */
    static void assertRecovered(Bench bench, Entry entry, Outcome outcome, Scene scene) {
        Recovery recovery = bench.subject().connector().info().recovery();
        if (outcome instanceof Outcome.Unknown && recovery == Recovery.NONE) {
            return;
        }
        assertThat(bench.recover(entry, outcome)).isInstanceOf(Booked.class);
        assertThat(bench.times(entry)).as("bookings").isEqualTo(1);
        assertThat(bench.subject().booked()).hasSize(scene == Scene.KNOWN_CUSTOMER ? 2 : 1);
        assertThat(bench.subject().debtors()).as("debtors").isEqualTo(bench.keepsDebtors() ? 1 : 0);
    }
}
