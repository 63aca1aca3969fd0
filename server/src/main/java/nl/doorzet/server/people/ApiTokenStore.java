package nl.doorzet.server.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tokens of the API in the database, by the hash of what is carried. */
@Repository
class ApiTokenStore {
    /** More often than this nobody needs to know that it is in use, and a row is not written with every call. */
    private static final Duration EXACT = Duration.ofMinutes(1);

    private final JdbcClient jdbc;
    private final Clock clock;

    ApiTokenStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    ApiToken add(UUID person, String name, ApiToken.Reach reach, String hash) {
        return jdbc.sql("""
                        insert into api_token (id, person_id, name, hash, reach, made_at) values (?, ?, ?, ?, ?, ?)
                        returning *""")
                .params(UUID.randomUUID(), person, name, hash, reach.name(), utc(clock.instant()))
                .query(ApiTokenStore::token)
                .single();
    }

    /** The person's, newest first. */
    List<ApiToken> of(UUID person) {
        return jdbc.sql("select * from api_token where person_id = ? order by made_at desc, id")
                .param(person)
                .query(ApiTokenStore::token)
                .list();
    }

    void remove(UUID person, UUID id) {
        jdbc.sql("delete from api_token where person_id = ? and id = ?")
                .params(person, id)
                .update();
    }

    Optional<ApiToken> find(String hash) {
        return jdbc.sql("select * from api_token where hash = ?")
                .param(hash)
                .query(ApiTokenStore::token)
                .optional();
    }

    void used(ApiToken token) {
        Instant now = clock.instant();
        if (token.usedAt().filter(before -> before.plus(EXACT).isAfter(now)).isEmpty()) {
            jdbc.sql("update api_token set used_at = ? where id = ?")
                    .params(utc(now), token.id())
                    .update();
        }
    }

    private static ApiToken token(ResultSet row, int number) throws SQLException {
        return new ApiToken(
                row.getObject("id", UUID.class),
                row.getObject("person_id", UUID.class),
                row.getString("name"),
                ApiToken.Reach.valueOf(row.getString("reach")),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("used_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
