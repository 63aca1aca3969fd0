package nl.doorzet.app.demo.office;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The style sheets: the dashboard's own, and the few lines that only this page needs. */
final class Assets {
    private static final String CSS = "text/css;charset=UTF-8";
    private static final Map<String, String> FILES = Map.of(
            "/stijl/tokens.css", "/assets/tokens.css",
            "/stijl/base.css", "/assets/base.css",
            "/stijl/parts.css", "/assets/parts.css",
            "/stijl/office.css", "office.css",
            "/stijl/wheel.svg", "wheel.svg");

    Optional<Reply> find(String path) {
        return Optional.ofNullable(FILES.get(path))
                .map(file -> Reply.of(200, file.endsWith(".svg") ? "image/svg+xml" : CSS, read(file))
                        .with("Cache-Control", "max-age=60"));
    }

    private static byte[] read(String file) {
        try (InputStream in = Assets.class.getResourceAsStream(file)) {
            return Objects.requireNonNull(in, file + " is not on the class path")
                    .readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
