package nl.doorzet.server.web.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The files below one folder, and nothing outside of it. Links are not followed; hidden files do not exist. */
final class WrittenFiles {
    private static final int DEPTH = 8;
    private static final int SHOWN = 500;

    private final Path root;

    WrittenFiles(Path root) {
        this.root = root.toAbsolutePath().normalize();
    }

    List<WrittenFile> newest() {
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(root, DEPTH)) {
            return all.filter(this::isOurs)
                    .map(this::describe)
                    .sorted(Comparator.comparing(WrittenFile::changedAt)
                            .thenComparing(WrittenFile::path)
                            .reversed())
                    .limit(SHOWN)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Empty for what is not there, or not inside. */
    Optional<Path> find(String path) {
        try {
            Path file = root.resolve(path).normalize();
            // The real path shows a link on the way out.
            return isOurs(file) && file.toRealPath().startsWith(root.toRealPath())
                    ? Optional.of(file)
                    : Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isOurs(Path file) {
        if (!file.startsWith(root) || !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        for (Path part : root.relativize(file)) {
            if (part.toString().startsWith(".")) {
                return false;
            }
        }
        return true;
    }

    private WrittenFile describe(Path file) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            String path = root.relativize(file).toString().replace('\\', '/');
            return new WrittenFile(
                    path, attributes.size(), attributes.lastModifiedTime().toInstant());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
