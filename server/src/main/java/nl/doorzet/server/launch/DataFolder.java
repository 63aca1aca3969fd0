package nl.doorzet.server.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.doorzet.server.account.MasterKey;

/** The folder in which this installation keeps everything; one process at a time has it. */
public final class DataFolder implements AutoCloseable {
    private static final String LOCK = "doorzet.lock";

    private final Path root;
    private final FileChannel lock;

    private DataFolder(Path root, FileChannel lock) {
        this.root = root;
        this.lock = lock;
    }

    /**
     * Opens it, making it when it is missing; only its owner may read it.
     *
     * @throws Refusal if that is not possible, or another process has it
     */
    public static DataFolder open(Path path) {
        Path root = path.toAbsolutePath().normalize();
        try {
            Files.createDirectories(root);
            if (!Files.exists(root.resolve(LOCK))) {
                claim(root);
            }
            return new DataFolder(root, lock(root));
        } catch (IOException e) {
            throw new Refusal(
                    "Opening the data folder %s failed (%s); give another one with --data or make it writable for this user."
                            .formatted(root, e.getClass().getSimpleName()));
        }
    }

    /** Makes an empty folder ours. Somebody's home, given by mistake, is left as it is. */
    private static void claim(Path root) throws IOException {
        try (Stream<Path> content = Files.list(root)) {
            if (content.findAny().isPresent()) {
                throw new Refusal(
                        "Opening the data folder %s failed: there are other files in it; give an empty or a new folder with --data."
                                .formatted(root));
            }
        }
        Files.setPosixFilePermissions(root, PosixFilePermissions.fromString("rwx------"));
    }

    private static FileChannel lock(Path root) throws IOException {
        FileChannel channel = FileChannel.open(root.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) {
                return channel;
            }
        } catch (OverlappingFileLockException e) {
            // Another server in this very process has it.
        }
        channel.close();
        throw new Refusal(
                "Opening the data folder %s failed: another Doorzet is using it; stop that one or give another folder with --data."
                        .formatted(root));
    }

    /** Gives the folder free. */
    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException("Giving the data folder " + root + " free failed", e);
        }
    }

    /** Letters that could not be sent, because no mail server is set. */
    Path mail() {
        return root.resolve("mail");
    }

    public Path files() {
        return root.resolve("files");
    }

    /** The name of this node among those that share a database; a node keeps it over restarts. */
    String node() {
        return remember("node.id", () -> "node-" + UUID.randomUUID());
    }

    /** What secrets in the database are sealed with; made once, unless the installation brings its own. */
    String masterKey() {
        return remember("master.key", MasterKey::generate);
    }

    Path programs() {
        return root.resolve("programs");
    }

    Path postgres() {
        return root.resolve("postgres");
    }

    /** A small text kept in the folder, made once. Only its owner may read it. */
    String remember(String name, Supplier<String> first) {
        Path file = root.resolve(name);
        try {
            if (!Files.exists(file)) {
                Path temporary = Files.createTempFile(
                        root,
                        name,
                        "",
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
                Files.writeString(temporary, first.get());
                Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new Refusal(
                    "Reading %s failed (%s); make it readable for this user.".formatted(file, e.getMessage()));
        }
    }
}
