package nl.doorzet.server.launch;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A real PostgreSQL in the data folder, for one node. It keeps its port, so that after a crash of ours the server that is still
 * running is found again; and it has a password, because every program on the machine can reach that port.
 */
final class EmbeddedDatabase implements AutoCloseable {
    static final String USER = "postgres";
    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabase.class);

    private final EmbeddedPostgres postgres;
    private final String password;

    private EmbeddedDatabase(EmbeddedPostgres postgres, String password) {
        this.postgres = postgres;
        this.password = password;
    }

    static EmbeddedDatabase start(DataFolder data) {
        String password = data.remember("postgres.password", EmbeddedDatabase::randomPassword);
        int port = Integer.parseInt(data.remember("postgres.port", EmbeddedDatabase::freePort));
        try {
            EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                    .setOverrideWorkingDirectory(programs(data).toFile())
                    .setDataDirectory(data.postgres())
                    .setCleanDataDirectory(false)
                    .setPort(port)
                    // The library switches both off, for tests. What is committed must survive a power cut: a booking
                    // is
                    // sent on the strength of a committed start (rule D9).
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("listen_addresses", "127.0.0.1")
                    .setConnectConfig("password", password)
                    // Its own hook would stop the database before us.
                    .setRegisterShutdownHook(false)
                    .start();
            EmbeddedDatabase database = new EmbeddedDatabase(postgres, password);
            try {
                database.lock(data.postgres());
            } catch (IOException | SQLException | RuntimeException e) {
                postgres.close();
                throw e;
            }
            LOG.info(
                    "Embedded PostgreSQL in {} on port {}; for a PostgreSQL of your own set DOORZET_DATABASE_URL",
                    data.postgres(),
                    port);
            return database;
        } catch (IOException | SQLException | RuntimeException e) {
            LOG.debug("Starting the embedded PostgreSQL failed", e);
            throw new Refusal("""
                    Starting the embedded PostgreSQL in %s failed (%s). Is another Doorzet using this folder, or are you root where \
                    user namespaces are forbidden (run as another user), or the folder on a full disk? \
                    Or set DOORZET_DATABASE_URL to a PostgreSQL of your own.""".formatted(data.postgres(), firstLine(e)));
        }
    }

    /**
     * Where PostgreSQL's programs are unpacked: this user's cache, or else the data folder. Not the library's choice, the shared
     * temporary folder, where another user could have put programs of his own.
     */
    private static Path programs(DataFolder data) throws IOException {
        Path home = Path.of(System.getProperty("user.home"));
        Path place = Files.isWritable(home) ? home.resolve(".cache/doorzet") : data.programs();
        return Files.createDirectories(place);
    }

    /** The library makes a cluster that trusts everyone on this machine; from here on it asks for the password. */
    private void lock(Path folder) throws IOException, SQLException {
        try (Connection connection = postgres.getPostgresDatabase(Map.of("password", password))
                        .getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("alter role " + USER + " password '" + password + "'");
            Files.writeString(folder.resolve("pg_hba.conf"), """
                    # Written by Doorzet.
                    host all all 127.0.0.1/32 scram-sha-256
                    """);
            statement.execute("select pg_reload_conf()");
        }
    }

    String url() {
        return "jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/postgres";
    }

    String password() {
        return password;
    }

    private static String randomPassword() {
        byte[] bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private static String freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return Integer.toString(socket.getLocalPort());
        } catch (IOException e) {
            throw new IllegalStateException("No free port on this machine", e);
        }
    }

    private static String firstLine(Exception e) {
        return Objects.requireNonNullElse(e.getMessage(), e.getClass().getSimpleName())
                .lines()
                .findFirst()
                .orElse("no reason given");
    }

    @Override
    public void close() throws IOException {
        postgres.close();
    }
}
