package nl.doorzet.accounting.plaintext;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.doorzet.accounting.files.WorkFolder;
import nl.doorzet.accounting.plaintext.JournalText.Booked;

/** The journal as a file: it only grows. Each record is one write, on the disk before the answer is given. */
final class JournalFile {
    private final WorkFolder folder;
    private final Syntax syntax;
    private final Path file;

    JournalFile(WorkFolder folder, Format format) {
        this.folder = folder;
        this.syntax = format.syntax();
        this.file = folder.path().resolve(format.fileName());
    }

    Syntax syntax() {
        return syntax;
    }

    /** The file's name, once it is certain that it can be read. */
    String name() {
        folder.alone("open the journal", this::read);
        return folder.shown(file);
    }

    Set<String> accounts() {
        return folder.exists() ? folder.alone("read the journal", () -> new TreeSet<>(read().accounts())) : Set.of();
    }

    Optional<Booked> find(String identity) {
        return folder.exists() ? folder.alone("look for " + identity, () -> read().booked(identity)) : Optional.empty();
    }

    /** Adds the record, unless the document has one already: then that one stays, and is given. */
    Booked append(JournalEntry entry) {
        return folder.alone("append " + entry.identity(), () -> {
            JournalText journal = read();
            Optional<Booked> existing = journal.booked(entry.identity());
            if (existing.isPresent()) {
                return existing.get();
            }
            if (journal.tornAt().isPresent()) {
                setAside(journal.tornAt().getAsInt());
                // What the torn part declared is gone with it.
                journal = read();
            }
            byte[] record = JournalText.record(entry, declarations(journal, entry) + syntax.transaction(entry))
                    .getBytes(StandardCharsets.UTF_8);
            long end = Files.exists(file) ? Files.size(file) : 0;
            byte[] written = write(file, record);
            folder.sync();
            KnownJournals.shared().grew(file, journal, end, written);
            return JournalText.of(record, syntax)
                    .booked(entry.identity())
                    .orElseThrow(() -> new IllegalStateException("A record does not read back: " + entry.identity()));
        });
    }

    private String declarations(JournalText journal, JournalEntry entry) {
        Set<String> declarations = new TreeSet<>();
        for (JournalEntry.Posting posting : entry.postings()) {
            if (!journal.declares(posting.amount().currency())) {
                declarations.add(syntax.declare(posting.amount().currency()));
            }
            if (!journal.declares(posting.account())) {
                declarations.add(syntax.declare(posting.account()));
            }
        }
        return declarations.isEmpty() ? "" : String.join("\n", declarations) + "\n\n";
    }

    private JournalText read() throws IOException {
        return KnownJournals.shared().read(file, syntax);
    }

    /** Moves the end of the journal to a file beside it; nothing is thrown away. */
    private void setAside(int from) throws IOException {
        byte[] content = Files.readAllBytes(file);
        write(
                file.resolveSibling(file.getFileName() + ".afgebroken"),
                Arrays.copyOfRange(content, from, content.length));
        folder.sync();
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(from);
            channel.force(true);
        }
    }

    /** Gives what was written, which begins with a newline if the last line had none. */
    private static byte[] write(Path file, byte[] content) throws IOException {
        try (FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            boolean endsInLine = channel.size() > 0 && !endsWithNewline(channel);
            byte[] whole = endsInLine ? withNewline(content) : content;
            ByteBuffer rest = ByteBuffer.wrap(whole);
            channel.position(channel.size());
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(true);
            return whole;
        }
    }

    private static boolean endsWithNewline(FileChannel channel) throws IOException {
        ByteBuffer last = ByteBuffer.allocate(1);
        channel.read(last, channel.size() - 1);
        return last.get(0) == '\n';
    }

    /** Somebody's editor left the last line open. */
    private static byte[] withNewline(byte[] content) {
        byte[] result = new byte[content.length + 1];
        result[0] = '\n';
        System.arraycopy(content, 0, result, 1, content.length);
        return result;
    }
}
