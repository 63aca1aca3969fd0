package nl.doorzet.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.stream.Stream;
import nl.doorzet.core.booking.Entry;
import nl.doorzet.core.connector.accounting.Outcome;
import nl.doorzet.core.connector.accounting.Outcome.Booked;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Rules 3.01 to 3.03 in one set of books that grows: for real programs, which take too long to begin anew for every rule. What a
 * simulator was believed for is proven by the real thing here.
 */
public abstract class SamplesContract {
    /** The connector before real, empty books. */
    protected abstract Subject subject(Clock clock, Path files);

    @TestFactory
    Stream<DynamicTest> rules_3_01_to_3_03_each_sample_is_not_there_then_booked_to_the_cent_then_found() {
        Bench bench = new Bench(this::subject);
        return Samples.all(bench.capabilities()).stream()
                .map(sample ->
                        DynamicTest.dynamicTest(sample.name(), () -> bookedOnce(bench, bench.entry(sample.document()))))
                .onClose(bench::close);
    }

    private static void bookedOnce(Bench bench, Entry entry) {
        assertThat(bench.open().find(entry)).isEmpty();
        Outcome outcome = bench.book(entry);
        assertThat(outcome).isInstanceOf(Booked.class);
        assertThat(((Booked) outcome).total().orElse(entry.total())).isEqualTo(entry.total());
        assertThat(bench.subject().booked())
                .filteredOn(booked -> booked.reference().equals(entry.reference()))
                .containsExactly(InBooks.expected(entry, bench.keepsDebtors()));
        assertThat(bench.open().find(entry)).contains((Booked) outcome);
    }
}
