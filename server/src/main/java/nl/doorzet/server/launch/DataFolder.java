package nl.doorzet.server.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.UUID;
import java.util.function.Supplier;

/** The folder in which this installation keeps everything. */
public record DataFolder(Path root) {
    /**
     * Opens it, making it when it is missing; only its owner may read it.
     *
     * @throws Refusal if that is not possible
     */
    public static DataFolder open(Path path) {
        Path root = path.toAbsolutePath().normalize();
        try {
            Files.createDirectories(root);
            Files.setPosixFilePermissions(root, PosixFilePermissions.fromString("rwx------"));
            Path probe = Files.createTempFile(root, "probe", "");
            Files.delete(probe);
        } catch (IOException e) {
            throw new Refusal(
                    "Opening the data folder %s failed (%s); give another one with --data or make it writable for this user."
                            .formatted(root, e.getClass().getSimpleName()));
        }
        return new DataFolder(root);
    }

    public Path files() {
        return root.resolve("files");
    }

    /** The name of this node among those that share a database; a node keeps it over restarts. */
    String node() {
        return remember("node.id", () -> "node-" + UUID.randomUUID());
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
