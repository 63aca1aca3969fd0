package nl.doorzet.shops.ccvshop;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The examples of the reference, which lies beside the repository, or where the system property {@code doorzet.reference} says. */
final class Reference {
    private static final Path EXAMPLES =
            Path.of(System.getProperty("doorzet.reference", "../../shared/reference"), "ccv-shop", "examples");

    private Reference() {}

    static List<String> files() {
        if (!Files.isDirectory(EXAMPLES)) {
            throw new AssertionError("The reference's CCV Shop examples are not at " + EXAMPLES
                    + "; give the folder of the reference with -Ddoorzet.reference=…");
        }
        try (Stream<Path> files = Files.list(EXAMPLES)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(String file) {
        try {
            files();
            return Files.readString(EXAMPLES.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JsonNode json(String file) {
        return CcvShopJson.read(text(file));
    }
}
