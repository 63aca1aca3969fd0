package nl.doorzet.server.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.doorzet.server.account.Digest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Invitations that nobody has taken up yet. */
@Repository
class InvitationStore {
    private static final String ALL =
            "select i.*, a.name as account_name from invitation i join account a on a.id = i.account_id ";

    private final JdbcClient jdbc;
    private final Clock clock;

    InvitationStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A new one, in place of one to the same address. */
    String put(UUID account, String email, Role role, String by, Duration life) {
        String code = Codes.fresh();
        jdbc.sql("""
                        insert into invitation (account_id, email, hash, role, invited_by, sent_at, ends_at)
                        values (?, ?, ?, ?, ?, ?, ?)
                        on conflict (account_id, email) do update set hash = excluded.hash, role = excluded.role,
                          invited_by = excluded.invited_by, sent_at = excluded.sent_at, ends_at = excluded.ends_at""")
                .params(account, Emails.plain(email), Digest.of(code), role.name(), by, now(), now().plus(life))
                .update();
        return code;
    }

    Optional<Invitation> find(String code) {
        return jdbc.sql(ALL + "where i.hash = ? and i.ends_at > ?")
                .params(Digest.of(code), now())
                .query(InvitationStore::invitation)
                .optional();
    }

    /** Uses it up; false where it was taken up or withdrawn meanwhile. */
    boolean use(String code) {
        return jdbc.sql("delete from invitation where hash = ? and ends_at > ?")
                        .params(Digest.of(code), now())
                        .update()
                == 1;
    }

    /** Those that may still be taken up. */
    List<Invitation> of(UUID account) {
        return jdbc.sql(ALL + "where i.account_id = ? and i.ends_at > ? order by i.email")
                .params(account, now())
                .query(InvitationStore::invitation)
                .list();
    }

    /** Voids the one to this address. */
    Optional<Role> withdraw(UUID account, String email) {
        return jdbc.sql("delete from invitation where account_id = ? and email = ? returning role")
                .params(account, Emails.plain(email))
                .query(String.class)
                .optional()
                .map(Role::valueOf);
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Invitation invitation(ResultSet row, int number) throws SQLException {
        return new Invitation(
                row.getObject("account_id", UUID.class),
                row.getString("account_name"),
                row.getString("email"),
                Role.valueOf(row.getString("role")),
                row.getString("invited_by"),
                row.getObject("ends_at", OffsetDateTime.class).toInstant());
    }
}
