package nl.doorzet.tck;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import nl.doorzet.core.booking.BookingContext;
import nl.doorzet.core.booking.BookingRules;
import nl.doorzet.core.booking.Bookkeeper;
import nl.doorzet.core.booking.Entry;
import nl.doorzet.core.booking.Translation;
import nl.doorzet.core.connector.Access;
import nl.doorzet.core.connector.ApiFailure;
import nl.doorzet.core.connector.Capability;
import nl.doorzet.core.connector.Http;
import nl.doorzet.core.connector.JdkHttp;
import nl.doorzet.core.connector.accounting.AccountingConnector;
import nl.doorzet.core.connector.accounting.Administration;
import nl.doorzet.core.connector.accounting.Outcome;
import nl.doorzet.core.rules.PushRules;
import nl.doorzet.core.sales.Address;
import nl.doorzet.core.sales.SalesDocument;
import nl.doorzet.core.sales.Seller;
import nl.doorzet.core.settings.SettingsForm;
import nl.doorzet.simulators.SimulatorServer;

/** Fresh books with a connector before them, handled as the engine would handle them. */
final class Bench implements AutoCloseable {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-10T09:00:00Z"), ZoneOffset.UTC);

    /** Shared, because making a client takes longer than a test. */
    private static final Http PATIENT = new JdkHttp(Duration.ofSeconds(20), CLOCK);

    private static final Http IMPATIENT = new JdkHttp(Duration.ofMillis(300), CLOCK);

    private static final Seller SELLER = new Seller(
            "Fietsenwinkel De Spaak",
            new Address("Marktplein 1", "3811 AA", "Amersfoort", "NL"),
            "info@shop.example.org",
            "NL001234567B01",
            "12345678",
            "NL91ABNA0417164300");

    private final Path files;
    private final Subject subject;
    private final WatchedHttp http = new WatchedHttp(PATIENT);

    Bench(BiFunction<Clock, Path, Subject> subjects) {
        try {
            files = Files.createTempDirectory("books");
        } catch (IOException e) {
            throw new UncheckedIOException("Making a folder for the books failed", e);
        }
        subject = subjects.apply(CLOCK, files);
    }

    Subject subject() {
        return subject;
    }

    WatchedHttp http() {
        return http;
    }

    /** @throws java.util.NoSuchElementException for a connector that makes no calls */
    SimulatorServer server() {
        return subject.server().orElseThrow();
    }

    Set<Capability> capabilities() {
        return subject.connector().info().capabilities();
    }

    boolean keepsDebtors() {
        return capabilities().contains(Capability.KEEPS_DEBTORS);
    }

    /** Opened anew each time, as on another node or after a restart. */
    Administration open() {
        return open(subject.connector(), http);
    }

    private <S extends Record> Administration open(AccountingConnector<S> connector, Http door) {
        return connector.open(
                valid(SettingsForm.of(connector.settings()), subject.settings()), new Access(door, CLOCK, files));
    }

    Entry entry(SalesDocument document) {
        return entry(document, Map.of(), Map.of());
    }

    /** The document as it is booked with these settings on top of the subject's own. */
    Entry entry(SalesDocument document, Map<String, String> bookingRules, Map<String, String> pushRules) {
        Map<String, String> text = new HashMap<>(subject.bookingRules());
        text.putAll(bookingRules);
        BookingRules rules = valid(SettingsForm.of(BookingRules.class), text);
        PushRules push = valid(SettingsForm.of(PushRules.class), pushRules);
        BookingContext context =
                new BookingContext(SELLER, push, capabilities(), Optional.of("F2026-0"), CLOCK.instant());
        return switch (Bookkeeper.translate(document, rules, context)) {
            case Translation.Translated translated -> translated.entry();
            case Translation.NotYet no -> throw new AssertionError("%s waits: %s".formatted(document.number(), no));
            case Translation.Untranslatable no ->
                throw new AssertionError(
                        "%s cannot be translated: %s %s".formatted(document.number(), no.problems(), no.attempts()));
        };
    }

    /** An attempt, and what the engine makes of it. */
    Outcome book(Entry entry) {
        return book(entry, http);
    }

    /** An attempt that soon gives up waiting. */
    Outcome bookImpatiently(Entry entry) {
        return book(entry, IMPATIENT);
    }

    private Outcome book(Entry entry, Http door) {
        try {
            return open(subject.connector(), door).book(entry);
        } catch (ApiFailure failure) {
            return Outcome.of(failure);
        }
    }

    /** What the engine does after an attempt that ended in this way, once all trouble is over. */
    Outcome recover(Entry entry, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Booked booked -> booked;
            case Outcome.Unknown unknown ->
                open().find(entry).<Outcome>map(found -> found).orElseGet(() -> book(entry));
            case Outcome.Rejected no -> book(entry);
            case Outcome.Deferred no -> book(entry);
            case Outcome.Disconnected no -> book(entry);
        };
    }

    /** How many times the books hold this reference. */
    long times(Entry entry) {
        return subject.booked().stream()
                .filter(booked -> booked.reference().equals(entry.reference()))
                .count();
    }

    static <R extends Record> R valid(SettingsForm<R> form, Map<String, String> text) {
        return switch (form.read(text)) {
            case SettingsForm.Read.Valid<R> read -> read.settings();
            case SettingsForm.Read.Invalid<R> read ->
                throw new AssertionError("The subject's settings are wrong: " + read.errors());
        };
    }

    @Override
    public void close() {
        subject.close();
        try (Stream<Path> all = Files.walk(files)) {
            List<Path> deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
            for (Path path : deepestFirst) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Removing the books' folder failed", e);
        }
    }
}
