package nl.doorzet.server.fake;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import nl.doorzet.core.booking.Entry;
import nl.doorzet.core.connector.ApiFailure;
import nl.doorzet.core.connector.Choice;
import nl.doorzet.core.connector.accounting.Administration;
import nl.doorzet.core.connector.accounting.Outcome;

/** Books in memory. They book whatever comes, unless a {@link Script} says otherwise. */
public final class FakeBooks implements Administration {
    private static final Map<String, FakeBooks> ALL = new ConcurrentHashMap<>();

    private final List<Entry> entries = new ArrayList<>();
    private final Deque<Script> next = new ArrayDeque<>();
    private final Map<String, Script> forReference = new HashMap<>();
    private final Map<Choice.Kind, List<Choice>> offered = new HashMap<>();
    private int lookUps;
    private int failingLookUps;

    private final AtomicReference<Optional<Supplier<ApiFailure>>> trouble = new AtomicReference<>(Optional.empty());

    private FakeBooks() {}

    /** The books of this name, made when they are new. */
    public static FakeBooks named(String world) {
        return ALL.computeIfAbsent(world, name -> new FakeBooks());
    }

    /** The next bookings that have no script of their own go like this, in this order. */
    public synchronized void next(Script... scripts) {
        next.addAll(List.of(scripts));
    }

    /** Every booking of this reference goes like this; {@link Script#BOOK} makes it normal again. */
    public synchronized void on(String reference, Script script) {
        forReference.put(reference, script);
    }

    /** From now on settings choose from this. */
    public synchronized void offer(Choice.Kind kind, List<Choice> choices) {
        offered.put(kind, choices);
    }

    /** Everything that is in the books, in the order in which it came. */
    public synchronized List<Entry> entries() {
        return List.copyOf(entries);
    }

    /** How often something was looked up. */
    public synchronized int lookUps() {
        return lookUps;
    }

    /** So many look-ups from now on get no answer. */
    public synchronized void lookUpsFail(int times) {
        failingLookUps = times;
    }

    /** Puts an entry into the books: what scripts do, or a bookkeeper behind our back. */
    public synchronized Outcome.Booked keep(Entry entry) {
        entries.add(entry);
        return booked(entry, entries.size());
    }

    private static Outcome.Booked booked(Entry entry, int number) {
        return new Outcome.Booked(
                "e" + number,
                "2026-%04d".formatted(number),
                "https://books.example/entries/" + number,
                Optional.of(entry.total()));
    }

    /** Does not tell its name from now on, but fails like this. */
    public void fail(Supplier<ApiFailure> failure) {
        trouble.set(Optional.of(failure));
    }

    @Override
    public String name() {
        trouble.get().ifPresent(failure -> {
            throw failure.get();
        });
        return "De Tandem B.V.";
    }

    @Override
    public synchronized List<Choice> choices(Choice.Kind kind) {
        return offered.getOrDefault(kind, List.of());
    }

    @Override
    public synchronized Optional<Outcome.Booked> find(Entry entry) {
        lookUps++;
        if (failingLookUps > 0) {
            failingLookUps--;
            throw new ApiFailure.NoAnswer("find invoice: books.example hung up");
        }
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i).source().equals(entry.source())) {
                return Optional.of(booked(entries.get(i), i + 1));
            }
        }
        return Optional.empty();
    }

    @Override
    public Outcome book(Entry entry) {
        return script(entry).book(this, entry);
    }

    private synchronized Script script(Entry entry) {
        Script own = forReference.get(entry.reference());
        if (own != null) {
            return own;
        }
        return next.isEmpty() ? Script.BOOK : next.remove();
    }
}
