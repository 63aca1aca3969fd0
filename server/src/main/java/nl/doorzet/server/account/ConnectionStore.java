package nl.doorzet.server.account;

import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.doorzet.core.booking.BookingRules;
import nl.doorzet.core.connector.shop.ShopProfile;
import nl.doorzet.core.rules.PushRules;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Accounts and connections in the database. */
@Repository
public class ConnectionStore {
    private final JdbcClient jdbc;
    private final Rows rows;
    private final Clock clock;

    ConnectionStore(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.rows = new Rows(json);
        this.clock = clock;
    }

    /** The account that a declaration file names so, made when it is new. */
    public UUID account(String name) {
        jdbc.sql("""
                        insert into account (id, name, created_at, declared) values (?, ?, ?, true)
                        on conflict (name) where declared do nothing""").params(UUID.randomUUID(), name, now()).update();
        return jdbc.sql("select id from account where name = ? and declared")
                .param(name)
                .query(UUID.class)
                .single();
    }

    /** Makes a connection that no file names. */
    public ConnectionKey declare(
            UUID account, String name, String shopSystem, String booksSystem, PushRules push, BookingRules booking) {
        return declare(account, name, shopSystem, booksSystem, push, booking, "");
    }

    /**
     * Makes or updates the connection of this name. Its rules are taken over only when they are declared otherwise than the last
     * time: what a person changed meanwhile stays.
     *
     * @param digest of the rules as declared
     */
    public ConnectionKey declare(
            UUID account,
            String name,
            String shopSystem,
            String booksSystem,
            PushRules push,
            BookingRules booking,
            String digest) {
        UUID id = jdbc.sql("""
                        insert into connection as c (account_id, id, name, shop_system, books_system, push_rules, booking_rules,
                          declared, created_at)
                        values (:account, :id, :name, :shop, :books, :push::jsonb, :booking::jsonb, :digest, :now)
                        on conflict (account_id, name) do update set shop_system = :shop, books_system = :books,
                          push_rules = case when c.declared = :digest then c.push_rules else :push::jsonb end,
                          booking_rules = case when c.declared = :digest then c.booking_rules else :booking::jsonb end,
                          declared = :digest
                        returning id""")
                .param("account", account)
                .param("id", UUID.randomUUID())
                .param("name", name)
                .param("shop", shopSystem)
                .param("books", booksSystem)
                .param("push", rows.text(push))
                .param("booking", rows.text(booking))
                .param("digest", digest)
                .param("now", now())
                .query(UUID.class)
                .single();
        return new ConnectionKey(account, id);
    }

    /** Whether a declaration file names it. */
    public boolean isDeclared(ConnectionKey key) {
        return jdbc.sql("select declared <> '' from connection where account_id = ? and id = ?")
                .params(key.account(), key.id())
                .query(Boolean.class)
                .single();
    }

    public void saveBookingRules(ConnectionKey key, BookingRules booking) {
        jdbc.sql("update connection set booking_rules = ?::jsonb where account_id = ? and id = ?")
                .params(rows.text(booking), key.account(), key.id())
                .update();
    }

    public void savePushRules(ConnectionKey key, PushRules push) {
        jdbc.sql("update connection set push_rules = ?::jsonb where account_id = ? and id = ?")
                .params(rows.text(push), key.account(), key.id())
                .update();
    }

    public void saveProfile(ConnectionKey key, ShopProfile profile) {
        jdbc.sql("update connection set profile = ?::jsonb where account_id = ? and id = ?")
                .params(rows.text(profile), key.account(), key.id())
                .update();
    }

    /** Records how a side stands. */
    public void dot(ConnectionKey key, Side side, Dot dot) {
        jdbc.sql("""
                        update connection set %1$s_state = :state, %1$s_name = :name, %1$s_trouble = :trouble,
                          %1$s_not_before = :notBefore, %1$s_seen_at = :seenAt
                        where account_id = :account and id = :id""".formatted(side == Side.SHOP ? "shop" : "books"))
                .param("state", dot.state().name())
                .param("name", dot.name())
                .param("trouble", dot.trouble())
                .param(
                        "notBefore",
                        dot.notBefore().map(ConnectionStore::utc).orElse(null),
                        Types.TIMESTAMP_WITH_TIMEZONE)
                .param("seenAt", dot.seenAt().map(ConnectionStore::utc).orElse(null), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("account", key.account())
                .param("id", key.id())
                .update();
    }

    public Connection get(ConnectionKey key) {
        return jdbc.sql("select * from connection where account_id = ? and id = ?")
                .params(key.account(), key.id())
                .query(rows::connection)
                .single();
    }

    /** Whose connection this is. */
    public Optional<UUID> accountOf(UUID id) {
        return jdbc.sql("select account_id from connection where id = ?")
                .param(id)
                .query(UUID.class)
                .optional();
    }

    /** The connection of this id, whichever account's. */
    public Optional<Connection> find(UUID id) {
        return jdbc.sql("select * from connection where id = ?")
                .param(id)
                .query(rows::connection)
                .optional();
    }

    /** The account's connection of this name. */
    public Optional<Connection> find(UUID account, String name) {
        return jdbc.sql("select * from connection where account_id = ? and name = ?")
                .params(account, name)
                .query(rows::connection)
                .optional();
    }

    /** Those of these accounts, by name. */
    public List<Connection> of(Collection<UUID> accounts) {
        return accounts.isEmpty()
                ? List.of()
                : jdbc.sql("select * from connection where account_id in (:accounts) order by name, id")
                        .param("accounts", accounts)
                        .query(rows::connection)
                        .list();
    }

    public List<Connection> all() {
        return jdbc.sql("select * from connection order by name")
                .query(rows::connection)
                .list();
    }

    private OffsetDateTime now() {
        return utc(clock.instant());
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
