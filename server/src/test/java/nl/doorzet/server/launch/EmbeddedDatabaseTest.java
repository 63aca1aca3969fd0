package nl.doorzet.server.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import nl.doorzet.server.bench.ClockedServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The PostgreSQL in the data folder. */
class EmbeddedDatabaseTest {
    private final Path folder = ClockedServer.folder();
    private final DataFolder data = DataFolder.open(folder);

    @AfterEach
    void clean() {
        data.close();
        ClockedServer.delete(folder);
    }

    @Test
    void it_keeps_its_data_asks_for_its_password_and_is_alone_in_its_folder() throws Exception {
        try (EmbeddedDatabase first = EmbeddedDatabase.start(data)) {
            run(first, "create table kept as select 42 as answer");
            refusesStrangers(first);
            assertThatThrownBy(() -> DataFolder.open(folder))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("another Doorzet is using it");
            assertThatThrownBy(() -> EmbeddedDatabase.start(data))
                    .isInstanceOfSatisfying(
                            Refusal.class,
                            refusal -> assertThat(refusal.sentence())
                                    .startsWith("Starting the embedded PostgreSQL in " + folder)
                                    .contains("Is another Doorzet using this folder")
                                    .doesNotContain("\n", "(null)"));
            assertThat(ask(first, "select answer from kept"))
                    .as("the first goes on")
                    .isEqualTo("42");
        }
        try (EmbeddedDatabase second = EmbeddedDatabase.start(data)) {
            assertThat(ask(second, "select answer from kept")).isEqualTo("42");
            assertThat(ask(second, "show fsync")).isEqualTo("on");
            assertThat(ask(second, "show full_page_writes")).isEqualTo("on");
            assertThat(ask(second, "show synchronous_commit")).isEqualTo("on");
            assertThat(ask(second, "show listen_addresses")).isEqualTo("127.0.0.1");
            refusesStrangers(second);
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("postgres.password"))))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
                .isEqualTo("rwx------");
    }

    private static void refusesStrangers(EmbeddedDatabase database) {
        for (String wrong : new String[] {"", "postgres", "wrong"}) {
            assertThatThrownBy(() -> DriverManager.getConnection(database.url(), EmbeddedDatabase.USER, wrong))
                    .isInstanceOf(SQLException.class)
                    .hasMessageMatching("(?s).*(password authentication failed|SCRAM-based authentication).*");
        }
    }

    private static String ask(EmbeddedDatabase database, String query) throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection(database.url(), EmbeddedDatabase.USER, database.password());
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }

    private static void run(EmbeddedDatabase database, String command) throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection(database.url(), EmbeddedDatabase.USER, database.password());
                Statement statement = connection.createStatement()) {
            statement.execute(command);
        }
    }
}
