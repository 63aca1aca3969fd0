package nl.doorzet.server.launch;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The PostgreSQL that is used: one of the owner's own, or the embedded one. */
public final class Database implements AutoCloseable {
    /** The oldest version that is supported. */
    private static final int OLDEST = 15;

    private final String url;
    private final @Nullable String user;
    private final @Nullable String password;
    private final AutoCloseable server;

    private Database(String url, @Nullable String user, @Nullable String password, AutoCloseable server) {
        this.url = url;
        this.user = user;
        this.password = password;
        this.server = server;
    }

    /**
     * Opens the database at the address, or the embedded one in the data folder.
     *
     * @param address a JDBC or libpq address ({@code postgresql://user:password@host/database}); empty for the embedded one
     * @throws Refusal if it cannot be used
     */
    public static Database open(Optional<String> address, DataFolder data) {
        if (address.isEmpty()) {
            EmbeddedDatabase embedded = EmbeddedDatabase.start(data);
            return new Database(embedded.url(), EmbeddedDatabase.USER, embedded.password(), embedded);
        }
        DatabaseAddress parsed = DatabaseAddress.parse(address.get());
        verify(parsed);
        return new Database(parsed.url(), parsed.user(), parsed.password(), () -> {});
    }

    private static void verify(DatabaseAddress address) {
        DriverManager.setLoginTimeout(10);
        try (Connection connection = DriverManager.getConnection(address.url(), address.user(), address.password())) {
            int version = connection.getMetaData().getDatabaseMajorVersion();
            if (version < OLDEST) {
                throw new Refusal("Opening the database failed: it is PostgreSQL %d; use version %d or newer."
                        .formatted(version, OLDEST));
            }
        } catch (SQLException e) {
            throw new Refusal("Opening the database at %s failed: %s. Check DOORZET_DATABASE_URL."
                    .formatted(address.place(), firstLine(e)));
        }
    }

    private static String firstLine(SQLException e) {
        return Objects.requireNonNullElse(e.getMessage(), e.getClass().getSimpleName())
                .lines()
                .findFirst()
                .orElse("no reason given");
    }

    public String url() {
        return url;
    }

    public String user() {
        return user == null ? "" : user;
    }

    public String password() {
        return password == null ? "" : password;
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (Exception e) {
            throw new IllegalStateException("Stopping the embedded database failed", e);
        }
    }
}
