package nl.doorzet.server.connect;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.doorzet.core.connector.shop.AppStore.Grant;
import nl.doorzet.server.account.KeyOwner;
import nl.doorzet.server.account.Vault;
import nl.doorzet.server.connect.Installation.State;
import nl.doorzet.server.connect.Installation.Way;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Shops that have let us in, with their keys: sealed. */
@Repository
class InstallationStore {
    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final Vault vault;
    private final JsonMapper json;
    private final Clock clock;

    InstallationStore(JdbcClient jdbc, Vault vault, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.json = json;
        this.clock = clock;
    }

    Optional<Installation> find(UUID id) {
        return jdbc.sql("select * from installation where id = ?")
                .param(id)
                .query(InstallationStore::installation)
                .optional();
    }

    /** The one from the app store of the shop at this address. */
    Optional<Installation> ofShop(String system, URI shop) {
        return jdbc.sql("select * from installation where way = 'APP_STORE' and shop_system = ? and shop = ?")
                .params(system, shop.toString())
                .query(InstallationStore::installation)
                .optional();
    }

    /** The one from the app store to which the platform gave this key. */
    Optional<Installation> ofKey(String system, String apiKey) {
        return jdbc.sql("select * from installation where way = 'APP_STORE' and shop_system = ? and api_key = ?")
                .params(system, apiKey)
                .query(InstallationStore::installation)
                .optional();
    }

    /** A shop whose keys its owner pasted. */
    UUID enter(UUID account, Entered shop, String name) {
        UUID id = UUID.randomUUID();
        add(id, account, Way.KEYS, shop.system(), name, "", seal(account, id, shop.values()), "");
        return id;
    }

    /** A shop that the platform granted. */
    void grant(UUID account, String system, Grant grant) {
        UUID id = UUID.randomUUID();
        byte[] sealed = seal(account, id, grant.settings());
        String returnTo = grant.returnTo().toString();
        add(id, account, Way.APP_STORE, system, grant.shop().toString(), grant.key(), sealed, returnTo);
    }

    private void add(
            UUID id, UUID account, Way way, String system, String shop, String apiKey, byte[] sealed, String returnTo) {
        jdbc.sql("""
                        insert into installation (id, account_id, way, shop_system, shop, api_key, sealed, return_to, state,
                          changed_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, 'GRANTED', ?)""")
                .params(id, account, way.name(), system, shop, apiKey, sealed, returnTo, now())
                .update();
    }

    /** The platform granted a known shop's keys again, perhaps others. */
    void regrant(Installation of, Grant grant) {
        jdbc.sql("""
                        update installation set api_key = ?, sealed = ?, return_to = ?, state = 'GRANTED', changed_at = ?
                        where id = ?""")
                .params(
                        grant.key(),
                        seal(of.account(), of.id(), grant.settings()),
                        grant.returnTo().toString(),
                        now(),
                        of.id())
                .update();
    }

    /** What its shop is opened with. */
    Map<String, String> settings(Installation of) {
        byte[] sealed = jdbc.sql("select sealed from installation where id = ?")
                .param(of.id())
                .query(byte[].class)
                .single();
        return json.readValue(vault.open(KeyOwner.account(of.account()), purpose(of.id()), sealed), TEXTS);
    }

    void connected(Installation of, UUID connection) {
        jdbc.sql("update installation set connection_id = ?, changed_at = ? where id = ?")
                .params(connection, now(), of.id())
                .update();
    }

    /** Moves one that has no connection yet into another account; the one that it was in, which nobody belonged to, is gone. */
    void move(Installation of, UUID account) {
        jdbc.sql("update installation set account_id = ?, sealed = ?, changed_at = ? where id = ?")
                .params(account, seal(account, of.id(), settings(of)), now(), of.id())
                .update();
        jdbc.sql("delete from data_key where account_id = ?")
                .param(of.account())
                .update();
        jdbc.sql("delete from account where id = ?").param(of.account()).update();
    }

    /** Its shop knows that we are installed. */
    void told(Installation of) {
        jdbc.sql("update installation set state = 'INSTALLED', changed_at = ? where id = ?")
                .params(now(), of.id())
                .update();
    }

    /** Dead keys are overwritten with nothing. */
    void removed(Installation of) {
        jdbc.sql("update installation set sealed = ?, state = 'REMOVED', changed_at = ? where id = ?")
                .params(seal(of.account(), of.id(), Map.of()), now(), of.id())
                .update();
    }

    void remove(Installation of) {
        jdbc.sql("delete from installation where id = ?").param(of.id()).update();
    }

    private byte[] seal(UUID account, UUID id, Map<String, String> settings) {
        return vault.seal(KeyOwner.account(account), purpose(id), json.writeValueAsString(settings));
    }

    private static String purpose(UUID id) {
        return "installation/" + id;
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Installation installation(ResultSet row, int number) throws SQLException {
        return new Installation(
                row.getObject("id", UUID.class),
                row.getObject("account_id", UUID.class),
                Way.valueOf(row.getString("way")),
                row.getString("shop_system"),
                row.getString("shop"),
                Optional.ofNullable(row.getObject("connection_id", UUID.class)),
                Optional.of(row.getString("return_to"))
                        .filter(address -> !address.isEmpty())
                        .map(URI::create),
                State.valueOf(row.getString("state")));
    }
}
