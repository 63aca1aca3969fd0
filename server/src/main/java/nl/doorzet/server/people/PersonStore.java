package nl.doorzet.server.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** People in the database. */
@Repository
public class PersonStore {
    private final JdbcClient jdbc;
    private final Clock clock;

    PersonStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public Optional<Person> find(UUID id) {
        return jdbc.sql("select * from person where id = ?")
                .param(id)
                .query(PersonStore::person)
                .optional();
    }

    /** The person with this address, in whatever case it is written. */
    public Optional<Person> find(String email) {
        return jdbc.sql("select * from person where email = ?")
                .param(Emails.plain(email))
                .query(PersonStore::person)
                .optional();
    }

    /** Whether there is anybody yet. */
    public boolean isEmpty() {
        return !jdbc.sql("select exists (select from person)")
                .query(Boolean.class)
                .single();
    }

    public List<Person> operators() {
        return jdbc.sql("select * from person where operator order by created_at")
                .query(PersonStore::person)
                .list();
    }

    /**
     * Makes a person.
     *
     * @param passwordHash empty for one who has none
     * @return empty if somebody has this address already
     */
    Optional<Person> add(String email, String name, String passwordHash, boolean operator, String language) {
        Person person = new Person(UUID.randomUUID(), Emails.plain(email), name, operator, language);
        int added = jdbc.sql("""
                        insert into person (id, email, name, password_hash, operator, language, created_at)
                        values (?, ?, ?, ?, ?, ?, ?) on conflict (email) do nothing""")
                .params(person.id(), person.email(), name, passwordHash, operator, language, now())
                .update();
        return added == 1 ? Optional.of(person) : Optional.empty();
    }

    /** The hash of his password; empty for nobody and for one who has none. */
    Optional<String> passwordHash(String email) {
        return jdbc.sql("select password_hash from person where email = ? and password_hash <> ''")
                .param(Emails.plain(email))
                .query(String.class)
                .optional();
    }

    /** Until the transaction ends nobody else changes what belongs to this person. */
    void lock(UUID person) {
        jdbc.sql("select id from person where id = ? for update")
                .param(person)
                .query(UUID.class)
                .optional();
    }

    void savePassword(UUID person, String passwordHash) {
        jdbc.sql("update person set password_hash = ? where id = ?")
                .params(passwordHash, person)
                .update();
    }

    /** What he is called and the language in which he is spoken to. */
    public void save(UUID person, String name, String language) {
        jdbc.sql("update person set name = ?, language = ? where id = ?")
                .params(name, language, person)
                .update();
    }

    void saw(UUID person) {
        jdbc.sql("update person set seen_at = ? where id = ?")
                .params(now(), person)
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    static Person person(ResultSet row, int number) throws SQLException {
        return new Person(
                row.getObject("id", UUID.class),
                row.getString("email"),
                row.getString("name"),
                row.getBoolean("operator"),
                row.getString("language"));
    }
}
