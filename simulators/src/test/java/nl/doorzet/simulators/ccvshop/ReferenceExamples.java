package nl.doorzet.simulators.ccvshop;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The examples of the reference, where they are at hand: system property doorzet.ccv-shop.examples, or beside the repository. */
final class ReferenceExamples {
    private ReferenceExamples() {}

    static Optional<JsonNode> read(String file) {
        Path folder =
                Path.of(System.getProperty("doorzet.ccv-shop.examples", "../../shared/reference/ccv-shop/examples"));
        Path path = folder.resolve(file);
        if (!Files.isReadable(path)) {
            return Optional.empty();
        }
        try {
            return Optional.of(JsonMapper.shared().readTree(Files.readString(path)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
