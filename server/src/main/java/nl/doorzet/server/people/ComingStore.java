package nl.doorzet.server.people;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who came and went in accounts. Only grows. */
@Repository
class ComingStore {
    private final JdbcClient jdbc;
    private final Clock clock;

    ComingStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** To be called in the transaction that does it. */
    void record(UUID account, String who, Coming.What what, String whom, Role role) {
        jdbc.sql("insert into people_audit (account_id, at, who, what, whom, role) values (?, ?, ?, ?, ?, ?)")
                .params(account, clock.instant().atOffset(ZoneOffset.UTC), who, what.name(), whom, role.name())
                .update();
    }

    /** The newest, newest first. */
    List<Coming> newest(UUID account, int atMost) {
        return jdbc.sql("select * from people_audit where account_id = ? order by id desc limit ?")
                .params(account, atMost)
                .query((row, number) -> new Coming(
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("who"),
                        Coming.What.valueOf(row.getString("what")),
                        row.getString("whom"),
                        Role.valueOf(row.getString("role"))))
                .list();
    }
}
