package nl.doorzet.server.web.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenFilesTest {
    @TempDir
    private Path outside;

    private Path root = Path.of("unset");

    @BeforeEach
    void write() throws IOException {
        root = outside.resolve("files");
        Files.createDirectories(root.resolve("2026"));
        Files.writeString(root.resolve("2026/invoice-1.xml"), "<Invoice/>");
        Files.writeString(root.resolve(".half"), "half written");
        Files.writeString(outside.resolve("secret"), "secret");
        Files.createSymbolicLink(root.resolve("link"), outside.resolve("secret"));
        Files.createSymbolicLink(root.resolve("up"), outside);
    }

    @Test
    void written_files_are_listed_and_found() {
        WrittenFiles files = new WrittenFiles(root);
        assertThat(files.newest()).extracting(WrittenFile::path).containsExactly("2026/invoice-1.xml");
        assertThat(files.find("2026/invoice-1.xml")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"../secret", "2026/../../secret", "link", "up/secret", ".half", "", "2026", "none", "/etc/hosts"
            })
    void nothing_else_is(String path) {
        assertThat(new WrittenFiles(root).find(path)).isEmpty();
    }

    @Test
    void a_folder_that_was_never_made_is_empty() {
        assertThat(new WrittenFiles(outside.resolve("never")).newest()).isEmpty();
    }
}
