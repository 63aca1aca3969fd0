package nl.doorzet.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.doorzet.core.booking.Entry;
import nl.doorzet.core.connector.ApiFailure;
import nl.doorzet.core.connector.Choice;
import nl.doorzet.core.connector.Http;
import nl.doorzet.simulators.Fault;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** 5.x: manners. */
interface MannersChapter extends Chapter {
    @TestFactory
    default Stream<DynamicTest> rule_5_01_no_secret_is_in_any_message() {
        List<Fault> faults = Stream.of(Fault.values())
                .filter(fault -> fault != Fault.HANG && fault != Fault.SLOW)
                .toList();
        return Stream.of(Scene.NEW_CUSTOMER, Scene.BOOKED_ALREADY)
                .flatMap(scene -> Trouble.combinations(this::bench, scene, faults))
                .map(trouble -> trouble.test(bench -> {
                    Entry entry = trouble.scene().prepare(bench);
                    trouble.plan(bench);
                    String said = said(bench, entry);
                    assertThat(Secrets.of(bench.subject())).noneMatch(said::contains);
                }));
    }

    @Test
    default void rule_5_02_no_secret_is_in_an_address_and_each_request_says_what_it_is_for() {
        try (Bench bench = bench()) {
            everything(bench);
            List<String> secrets = Secrets.of(bench.subject());
            assertThat(bench.http().sent()).allSatisfy(request -> {
                assertThat(request.what()).isNotBlank();
                assertThat(secrets).noneMatch((request.what() + request.uri())::contains);
            });
        }
    }

    @Test
    default void rule_5_03_it_stays_on_its_hosts() {
        try (Bench bench = bench()) {
            everything(bench);
            List<String> own = bench.subject().server().stream()
                    .map(server -> server.root().getAuthority())
                    .toList();
            assertThat(bench.http().sent())
                    .extracting(Http.Request::uri)
                    .allSatisfy(uri -> assertThat(uri.getAuthority()).isIn(own));
        }
    }

    @Test
    default void rule_5_04_it_changes_and_deletes_nothing() {
        try (Bench bench = bench()) {
            everything(bench);
            everything(bench);
            assertThat(bench.subject().changesAndDeletions()).isEmpty();
        }
    }

    @Test
    default void rule_5_05_looking_up_leaves_the_books_as_they_are() {
        try (Bench bench = bench()) {
            Entry entry = bench.entry(Samples.plain());
            bench.open().find(entry);
            assertThat(bench.subject().booked()).isEmpty();
            assertThat(bench.subject().debtors()).isZero();
            bench.book(entry);
            List<InBooks> before = bench.subject().booked();
            int debtors = bench.subject().debtors();
            bench.open().find(entry);
            bench.open().find(bench.entry(Samples.ofAnotherCustomer()));
            assertThat(bench.subject().booked()).isEqualTo(before);
            assertThat(bench.subject().debtors()).isEqualTo(debtors);
        }
    }

    /** All that a connector can be asked; each entry only when it is not there yet, as the engine does. */
    private static void everything(Bench bench) {
        bench.open().name();
        for (Choice.Kind kind : Choice.Kind.values()) {
            bench.open().choices(kind);
        }
        for (Sample sample : Samples.all(bench.capabilities())) {
            Entry entry = bench.entry(sample.document());
            if (bench.open().find(entry).isEmpty()) {
                bench.book(entry);
            }
        }
    }

    /** Everything that a log or a page could show of these calls. */
    private static String said(Bench bench, Entry entry) {
        List<String> said = new ArrayList<>();
        said.add(words(() -> bench.open().book(entry)));
        said.add(words(() -> bench.open().find(entry)));
        said.add(words(() -> bench.open().name()));
        said.add(words(() -> bench.open().toString()));
        return String.join("\n", said);
    }

    private static String words(Supplier<Object> call) {
        try {
            return call.get().toString();
        } catch (ApiFailure failure) {
            StringWriter trace = new StringWriter();
            failure.printStackTrace(new PrintWriter(trace));
            return failure.reason() + trace;
        }
    }
}
