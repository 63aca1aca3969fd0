package nl.doorzet.server.people;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import nl.doorzet.server.account.Digest;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What lets somebody in once. Only hashes are kept: who reads the database gets in nowhere with them. */
@Repository
class TicketStore {
    /** For what a ticket is good. */
    enum Purpose {
        /** To be the first person. */
        BEGIN,
        /** To sign in without a password. */
        SIGN_IN,
        /** To choose a new password. */
        RESET,
        /** To be asked for a code after the password. */
        SECOND_FACTOR,
        /** What a passkey is asked to sign, by one who wants to come in. */
        PASSKEY_SIGN_IN,
        /** The same, by one who makes it. */
        PASSKEY_NEW
    }

    private final JdbcClient jdbc;
    private final Clock clock;

    TicketStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A new one for this person, or for nobody yet; what it is known by cannot be asked for again. */
    String issue(Purpose purpose, Optional<UUID> person, Duration life) {
        String code = Codes.fresh();
        jdbc.sql("delete from ticket where ends_at < ?").param(now()).update();
        jdbc.sql("insert into ticket (hash, purpose, person_id, ends_at) values (?, ?, ?, ?)")
                .param(Digest.of(code))
                .param(purpose.name())
                .param(person.orElse(null))
                .param(now().plus(life))
                .update();
        return code;
    }

    /** Whether it is good. It stays. */
    boolean isGood(Purpose purpose, String code) {
        return jdbc.sql("select exists (select from ticket where hash = ? and purpose = ? and ends_at > ?)")
                .params(Digest.of(code), purpose.name(), now())
                .query(Boolean.class)
                .single();
    }

    /** Uses it up; false where it is not good, or was used by another meanwhile. */
    boolean use(Purpose purpose, String code) {
        return jdbc.sql("delete from ticket where hash = ? and purpose = ? and ends_at > ?")
                        .params(Digest.of(code), purpose.name(), now())
                        .update()
                == 1;
    }

    /** Uses it up, and says whose it was. */
    Optional<UUID> usePersons(Purpose purpose, String code) {
        @Nullable
        UUID person = jdbc.sql("delete from ticket where hash = ? and purpose = ? and ends_at > ? returning person_id")
                .params(Digest.of(code), purpose.name(), now())
                .query(UUID.class)
                .optional()
                .orElse(null);
        return Optional.ofNullable(person);
    }

    /** Whose it is, while it is good. It stays. */
    Optional<UUID> owner(Purpose purpose, String code) {
        return jdbc.sql("select person_id from ticket where hash = ? and purpose = ? and ends_at > ?")
                .params(Digest.of(code), purpose.name(), now())
                .query(UUID.class)
                .optional();
    }

    /** All of a person's are void. */
    void revoke(UUID person) {
        jdbc.sql("delete from ticket where person_id = ?").param(person).update();
    }

    /** Those of a person for this are void. */
    void revoke(Purpose purpose, UUID person) {
        jdbc.sql("delete from ticket where purpose = ? and person_id = ?")
                .params(purpose.name(), person)
                .update();
    }

    /** All that were issued for this are void. */
    void revoke(Purpose purpose) {
        jdbc.sql("delete from ticket where purpose = ?").param(purpose.name()).update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
