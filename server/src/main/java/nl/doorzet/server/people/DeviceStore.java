package nl.doorzet.server.people;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import nl.doorzet.server.account.Digest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Browsers in which somebody signed in before: they carry a code that only they know. */
@Repository
class DeviceStore {
    private final JdbcClient jdbc;
    private final Clock clock;

    DeviceStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Whether this person signed in before in the browser that carries this code. */
    boolean isOf(UUID person, String code) {
        return jdbc.sql("select exists (select from known_device where hash = ? and person_id = ?)")
                .params(Digest.of(code), person)
                .query(Boolean.class)
                .single();
    }

    /** Knows the browser from now on: by the code that it carries when it is his, else by a new one. */
    String remember(UUID person, String carried) {
        String code = isOf(person, carried) ? carried : Codes.fresh();
        jdbc.sql("""
                        insert into known_device (hash, person_id, seen_at) values (?, ?, ?)
                        on conflict (hash) do update set seen_at = excluded.seen_at""").params(Digest.of(code), person, now()).update();
        return code;
    }

    /** No browser is known any more, as after a new password. */
    void forget(UUID person) {
        jdbc.sql("delete from known_device where person_id = ?").param(person).update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
