package nl.doorzet.accounting.ubl;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import nl.doorzet.accounting.files.Identity;
import nl.doorzet.accounting.files.WorkFolder;
import nl.doorzet.core.sales.DocumentId;

/** The files; knows nothing of invoices. A file is there whole or not at all, also after a power cut. */
final class UblFiles {
    private static final int LONGEST_REFERENCE = 60;

    private final WorkFolder folder;

    UblFiles(WorkFolder folder) {
        this.folder = folder;
    }

    /** A file that is there. */
    record Kept(String name, byte[] content) {}

    /** The folder's name, once it is certain that it can be used. */
    String folderName() {
        return folder.alone("open the folder", () -> folder.shown(folder.path()));
    }

    Optional<Kept> find(DocumentId id) {
        return folder.exists() ? folder.alone("look for " + id, () -> existing(id)) : Optional.empty();
    }

    /** Writes the document's file, unless it has one already: then that one stays, and is given. */
    Kept keep(DocumentId id, String reference, byte[] content) {
        return folder.alone("write " + id, () -> {
            Optional<Kept> existing = existing(id);
            return existing.isPresent() ? existing.get() : create(name(id, reference), content);
        });
    }

    /** For example {@code F2026-4001_invoice-51000201.xml}. The reference is for people, the identity for us. */
    static String name(DocumentId id, String reference) {
        String readable = reference.replaceAll("[^A-Za-z0-9-]+", "-");
        return readable.substring(0, Math.min(readable.length(), LONGEST_REFERENCE)) + suffix(id);
    }

    // The reference may have changed with the settings since, so only the identity counts; it holds no underscore.
    private static String suffix(DocumentId id) {
        return "_" + Identity.of(id) + ".xml";
    }

    private Optional<Kept> existing(DocumentId id) throws IOException {
        String suffix = suffix(id);
        try (DirectoryStream<Path> found = Files.newDirectoryStream(
                folder.path(), path -> path.getFileName().toString().endsWith(suffix))) {
            for (Path file : found) {
                return Optional.of(new Kept(file.getFileName().toString(), Files.readAllBytes(file)));
            }
        }
        return Optional.empty();
    }

    private Kept create(String name, byte[] content) throws IOException {
        Path part = folder.path().resolve("." + name + ".part");
        try (FileChannel channel = FileChannel.open(
                part, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            ByteBuffer rest = ByteBuffer.wrap(content);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(true);
        }
        Files.move(part, folder.path().resolve(name), StandardCopyOption.ATOMIC_MOVE);
        folder.sync();
        return new Kept(name, content);
    }
}
