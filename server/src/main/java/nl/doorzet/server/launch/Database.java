package nl.doorzet.server.launch;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The PostgreSQL that is used: one of the owner's own, or the embedded one. */
public final class Database implements AutoCloseable {
    /** The oldest version that is supported. */
    private static final int OLDEST = 15;

    /** What lists are searched with (migration V6). They come with PostgreSQL, on some systems in a package of their own. */
    private static final Set<String> EXTENSIONS = Set.of("btree_gin", "pg_trgm");

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
            Set<String> missing = missing(connection);
            if (!missing.isEmpty()) {
                throw new Refusal(
                        "Opening the database at %s failed: it has no extension %s; install PostgreSQL's contrib package there."
                                .formatted(address.place(), String.join(", ", missing)));
            }
        } catch (SQLException e) {
            throw new Refusal("Opening the database at %s failed: %s. Check DOORZET_DATABASE_URL."
                    .formatted(address.place(), firstLine(e)));
        }
    }

    private static Set<String> missing(Connection connection) throws SQLException {
        Set<String> missing = new TreeSet<>(EXTENSIONS);
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select name from pg_available_extensions")) {
            while (rows.next()) {
                missing.remove(rows.getString(1));
            }
        }
        return missing;
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
