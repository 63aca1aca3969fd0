package nl.doorzet.server.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The address of a PostgreSQL of one's own. */
class DatabaseAddressTest {
    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
                    postgresql://anna:pa%3Ass@db.example:5433/books, jdbc:postgresql://db.example:5433/books, anna, pa:ss
                    postgres://anna@db.example/books, jdbc:postgresql://db.example/books, anna, -
                    postgresql://a%3Ab:x+y%2Bz@db.example/books, jdbc:postgresql://db.example/books, a:b, x+y+z
                    postgresql://db.example/books?sslmode=require, jdbc:postgresql://db.example/books?sslmode=require, -, -
                    postgresql://anna:x@[::1]:5433/books, jdbc:postgresql://[::1]:5433/books, anna, x
                    jdbc:postgresql://db.example/books?user=u, jdbc:postgresql://db.example/books?user=u, -, -
                    """)
    void an_address_is_read(String text, String url, String user, String password) {
        assertThat(DatabaseAddress.parse(text)).isEqualTo(new DatabaseAddress(url, user, password));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "db.example",
                "mysql://db.example/books",
                "postgresql:///books",
                "postgresql://a b/c",
                "jdbc:mysql://x/y"
            })
    void what_is_no_address_is_refused_with_an_example(String text) {
        assertThatThrownBy(() -> DatabaseAddress.parse(text))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("write it as postgresql://user:password@host:5432/database");
    }

    @Test
    void the_sentence_about_a_database_that_does_not_answer_holds_no_password(@TempDir Path folder) {
        DataFolder data = DataFolder.open(folder);

        assertThatThrownBy(() -> Database.open(
                        Optional.of("jdbc:postgresql://127.0.0.1:1/books?user=anna&password=hush-hush"), data))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith("Opening the database at jdbc:postgresql://127.0.0.1:1/books failed: ")
                .hasMessageNotContainingAny("hush-hush");
        assertThatThrownBy(() -> Database.open(Optional.of("postgresql://anna:hush-hush@127.0.0.1:1/books"), data))
                .isInstanceOf(Refusal.class)
                .hasMessageEndingWith("Check DOORZET_DATABASE_URL.")
                .hasMessageNotContainingAny("hush-hush");
        data.close();
    }
}
