package nl.doorzet.accounting.plaintext;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the journals hold that were used last, so that a journal of many years is not read for each document. A file that is not
 * exactly as it was left is read anew: people edit it, replace it, and other processes append to it.
 */
final class KnownJournals {
    private static final int MOST = 32;
    private static final KnownJournals SHARED = new KnownJournals();

    private final LinkedHashMap<Path, Known> known = new LinkedHashMap<>(MOST, 0.75f, true);

    private record Known(State state, JournalText text) {}

    /** How a file stands; what changes it changes one of these. */
    private record State(
            long size, FileTime modified, @Nullable Object identity) {
        static Optional<State> of(Path file) throws IOException {
            if (!Files.exists(file)) {
                return Optional.empty();
            }
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return Optional.of(new State(attributes.size(), attributes.lastModifiedTime(), attributes.fileKey()));
        }
    }

    static KnownJournals shared() {
        return SHARED;
    }

    /** What the file holds; to be used by one at a time, while nobody else works in the folder. */
    JournalText read(Path file, Syntax syntax) throws IOException {
        Optional<State> state = State.of(file);
        if (state.isEmpty()) {
            forget(file);
            return JournalText.of(new byte[0], syntax);
        }
        Optional<Known> last = last(file);
        if (last.isPresent() && last.get().state().equals(state.get())) {
            return last.get().text();
        }
        JournalText text = JournalText.of(Files.readAllBytes(file), syntax);
        // A file that changed while it was read is read again the next time.
        keep(file, State.of(file).filter(state.get()::equals), text);
        return text;
    }

    /**
     * Takes in what was just written at the end.
     *
     * @param text what {@link #read} gave before
     * @param from where the file ended before
     */
    void grew(Path file, JournalText text, long from, byte[] added) throws IOException {
        text.add(Math.toIntExact(from), added);
        keep(file, State.of(file).filter(state -> state.size() == from + added.length), text);
    }

    private synchronized Optional<Known> last(Path file) {
        return Optional.ofNullable(known.get(file));
    }

    private synchronized void keep(Path file, Optional<State> state, JournalText text) {
        if (state.isEmpty()) {
            forget(file);
            return;
        }
        known.put(file, new Known(state.get(), text));
        if (known.size() > MOST) {
            Map.Entry<Path, Known> oldest = Objects.requireNonNull(known.firstEntry());
            known.remove(oldest.getKey());
        }
    }

    private synchronized void forget(Path file) {
        known.remove(file);
    }
}
