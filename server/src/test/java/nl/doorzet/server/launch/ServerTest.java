package nl.doorzet.server.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.doorzet.server.account.ConnectionStore;
import nl.doorzet.server.account.KeyOwner;
import nl.doorzet.server.account.Vault;
import nl.doorzet.server.bench.ClockedServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Starting, and saying in a sentence why not. */
class ServerTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void a_port_that_is_taken_is_said() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Server.Options options = new Server.Options(
                    DataFolder.open(folder),
                    taken.getLocalPort(),
                    Optional.of(ClockedServer.databaseAddress()),
                    List.of(),
                    ClockedServer.CLOCK,
                    Map.of("doorzet.master-key", ClockedServer.MASTER_KEY));

            assertThatThrownBy(() -> Server.start(options))
                    .isInstanceOf(Refusal.class)
                    .hasMessage("Starting on port %d failed: another program uses it; give another one with --port."
                            .formatted(taken.getLocalPort()));
        }
    }

    @ParameterizedTest
    @CsvSource({"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=, used before", "kort, 32 bytes"})
    void a_master_key_that_does_not_fit_is_said(String masterKey, String words) {
        ClockedServer.part(Vault.class)
                .seal(KeyOwner.account(ClockedServer.part(ConnectionStore.class).account("sealed")), "any", "text");
        Server.Options options = new Server.Options(
                DataFolder.open(folder),
                0,
                Optional.of(ClockedServer.databaseAddress()),
                List.of(),
                ClockedServer.CLOCK,
                Map.of("doorzet.master-key", masterKey));

        assertThatThrownBy(() -> Server.start(options))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(words)
                .hasMessageContaining("DOORZET_MASTER_KEY");
    }

    @Test
    void a_data_folder_that_cannot_be_made_is_said() throws IOException {
        Path file = Files.createFile(folder.resolve("a-file"));

        assertThatThrownBy(() -> DataFolder.open(file))
                .isInstanceOf(Refusal.class)
                .hasMessage(
                        "Opening the data folder %s failed (FileAlreadyExistsException); give another one with --data or"
                                        .formatted(file)
                                + " make it writable for this user.");
        assertThatThrownBy(() -> DataFolder.open(file.resolve("below"))).isInstanceOf(Refusal.class);
    }

    @Test
    void what_a_data_folder_remembers_is_made_once() {
        try (DataFolder data = DataFolder.open(folder.resolve("new"))) {
            assertThat(data.remember("name", () -> "first")).isEqualTo("first");
            assertThat(data.remember("name", () -> "second")).isEqualTo("first");
        }
        try (DataFolder again = DataFolder.open(folder.resolve("new"))) {
            assertThat(again.remember("name", () -> "third")).isEqualTo("first");
        }
    }

    @Test
    void somebody_elses_folder_is_left_as_it_is() throws IOException {
        Files.createFile(folder.resolve("thesis.odt"));

        assertThatThrownBy(() -> DataFolder.open(folder))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("there are other files in it");
        assertThat(folder).isDirectoryNotContaining("glob:**doorzet*");
    }
}
