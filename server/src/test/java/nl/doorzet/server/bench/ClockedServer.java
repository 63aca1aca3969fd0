package nl.doorzet.server.bench;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.doorzet.server.account.MasterKey;
import nl.doorzet.server.launch.DataFolder;
import nl.doorzet.server.launch.Server;
import org.springframework.util.FileSystemUtils;

/** The server with its embedded PostgreSQL, started once per JVM. */
public final class ClockedServer {
    /** Moves only forward, and only while the lanes that matter rest. */
    public static final SettableClock CLOCK = new SettableClock(Instant.parse("2026-03-10T09:00:00Z"));

    /** Nodes on one database have one. */
    public static final String MASTER_KEY = MasterKey.generate();

    private static final Path FOLDER = folder();
    private static final Server SERVER = start(FOLDER, Optional.empty(), Map.of());

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            SERVER.close();
            delete(FOLDER);
        }));
    }

    private ClockedServer() {}

    public static <T> T part(Class<T> type) {
        return SERVER.part(type);
    }

    /** One more, to be closed by the caller. The sweep does not run by itself: nothing may depend on it. */
    public static Server start(Path folder, Optional<String> databaseAddress, Map<String, String> settings) {
        Map<String, String> all = new HashMap<>(Map.of(
                "doorzet.sweep",
                "PT1H",
                "doorzet.password-cost",
                "4",
                "doorzet.public-url",
                "https://doorzet.example/",
                "doorzet.master-key",
                MASTER_KEY));
        all.putAll(settings);
        return Server.start(new Server.Options(DataFolder.open(folder), 0, databaseAddress, List.of(), CLOCK, all));
    }

    /** Where its PostgreSQL is, with the password. */
    public static String databaseAddress() {
        HikariDataSource database = part(HikariDataSource.class);
        int port = URI.create(database.getJdbcUrl().substring("jdbc:".length())).getPort();
        return "postgresql://%s:%s@127.0.0.1:%d/postgres"
                .formatted(database.getUsername(), database.getPassword(), port);
    }

    /** A new folder, which the caller deletes. */
    public static Path folder() {
        try {
            return Files.createTempDirectory("doorzet-test");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static void delete(Path folder) {
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
