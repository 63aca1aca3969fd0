package nl.doorzet.accounting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the samples looked like when somebody last read them. {@code -Dgolden.write=true} writes them anew, to be read again. */
public final class Golden {
    private Golden() {}

    public static void check(Class<?> test, String name, byte[] actual) {
        try {
            if (Boolean.getBoolean("golden.write")) {
                Path folder =
                        Path.of("src/test/resources", test.getPackageName().replace('.', '/'));
                Files.createDirectories(folder);
                Files.write(folder.resolve(name), actual);
                return;
            }
            try (InputStream expected = test.getResourceAsStream(name)) {
                assertThat(expected).as("golden file %s", name).isNotNull();
                assertThat(new String(actual, StandardCharsets.UTF_8))
                        .isEqualTo(new String(expected.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
