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

/** Who has which role in which account. */
@Repository
public class MembershipStore {
    private final JdbcClient jdbc;
    private final Clock clock;

    MembershipStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The person's accounts, by name. */
    public List<Membership> of(UUID person) {
        return jdbc.sql("""
                        select m.account_id, a.name, m.role from membership m join account a on a.id = m.account_id
                        where m.person_id = ? order by a.name, a.id""").param(person).query(MembershipStore::membership).list();
    }

    /** Gives a role, in place of the one he had. */
    public void put(UUID account, UUID person, Role role) {
        jdbc.sql("""
                        insert into membership (account_id, person_id, role, since) values (?, ?, ?, ?)
                        on conflict (account_id, person_id) do update set role = excluded.role""").params(account, person, role.name(), now()).update();
    }

    /** The people of an account: owners first, then by name. */
    List<Member> members(UUID account) {
        return jdbc.sql("""
                        select p.*, m.role from membership m join person p on p.id = m.person_id
                        where m.account_id = ?
                        order by m.role <> 'OWNER', m.role <> 'BOOKKEEPER', coalesce(nullif(p.name, ''), p.email), p.id""")
                .param(account)
                .query((row, number) -> new Member(
                        PersonStore.person(row, number),
                        Role.valueOf(row.getString("role")),
                        Optional.ofNullable(row.getObject("seen_at", OffsetDateTime.class))
                                .map(OffsetDateTime::toInstant)))
                .list();
    }

    void remove(UUID account, UUID person) {
        jdbc.sql("delete from membership where account_id = ? and person_id = ?")
                .params(account, person)
                .update();
    }

    /** Whoever else wants to change the account's people waits until this transaction ends. */
    void lock(UUID account) {
        jdbc.sql("select id from account where id = ? for update")
                .param(account)
                .query(UUID.class)
                .list();
    }

    /** Whether anybody at all belongs to it. */
    public boolean hasPeople(UUID account) {
        return jdbc.sql("select exists (select from membership where account_id = ?)")
                .param(account)
                .query(Boolean.class)
                .single();
    }

    /** Makes the operators owners of an account that has none. */
    public void adopt(UUID account) {
        jdbc.sql("""
                        insert into membership (account_id, person_id, role, since)
                        select :account, id, 'OWNER', :now from person where operator
                          and not exists (select from membership where account_id = :account and role = 'OWNER')
                        on conflict (account_id, person_id) do update set role = 'OWNER'""").param("account", account).param("now", now()).update();
    }

    /**
     * Makes the person owner of every account that has none. An account that only waits for the owner of a shop from an app store
     * is his, not the operator's.
     */
    void adoptAll(UUID person) {
        jdbc.sql("""
                        insert into membership (account_id, person_id, role, since)
                        select a.id, :person, 'OWNER', :now from account a
                        where not exists (select from membership m where m.account_id = a.id and m.role = 'OWNER')
                          and (a.declared or exists (select from connection c where c.account_id = a.id))
                        on conflict (account_id, person_id) do update set role = 'OWNER'""").param("person", person).param("now", now()).update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Membership membership(ResultSet row, int number) throws SQLException {
        return new Membership(
                row.getObject("account_id", UUID.class), row.getString("name"), Role.valueOf(row.getString("role")));
    }
}
