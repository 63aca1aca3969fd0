package nl.doorzet.server.account;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Accounts that people make for themselves, or a shop that comes from an app store. Two of them may have one name. */
@Repository
public class AccountStore {
    private final JdbcClient jdbc;
    private final Clock clock;

    AccountStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public UUID add(String name) {
        UUID id = UUID.randomUUID();
        jdbc.sql("insert into account (id, name, created_at) values (?, ?, ?)")
                .params(id, name, clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return id;
    }

    /** What its people call it. */
    public String name(UUID id) {
        return jdbc.sql("select name from account where id = ?")
                .param(id)
                .query(String.class)
                .single();
    }
}
