package nl.doorzet.server.connect;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.doorzet.core.connector.shop.AppStore.Grant;
import nl.doorzet.server.account.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Shops that came by their platform's app store, with the keys that it gave us: sealed. */
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

    Optional<Installation> ofShop(String system, URI shop) {
        return jdbc.sql("select * from installation where shop_system = ? and shop = ?")
                .params(system, shop.toString())
                .query(InstallationStore::installation)
                .optional();
    }

    Optional<Installation> ofKey(String system, String apiKey) {
        return jdbc.sql("select * from installation where shop_system = ? and api_key = ?")
                .params(system, apiKey)
                .query(InstallationStore::installation)
                .optional();
    }

    /** Takes over what the platform granted; of a shop that is known, the new keys. */
    void grant(UUID account, String system, Grant grant) {
        jdbc.sql("""
                        insert into installation (account_id, shop_system, shop, api_key, sealed, return_to, state, changed_at)
                        values (:account, :system, :shop, :key, :sealed, :returnTo, 'GRANTED', :now)
                        on conflict (shop_system, shop) do update
                        set api_key = :key, sealed = :sealed, return_to = :returnTo, state = 'GRANTED', changed_at = :now""")
                .param("account", account)
                .param("system", system)
                .param("shop", grant.shop().toString())
                .param("key", grant.key())
                .param(
                        "sealed",
                        vault.seal(account, purpose(system, grant.shop()), json.writeValueAsString(grant.settings())))
                .param("returnTo", grant.returnTo().toString())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** What its shop is opened with. */
    Map<String, String> settings(Installation of) {
        byte[] sealed = jdbc.sql("select sealed from installation where shop_system = ? and shop = ?")
                .params(of.shopSystem(), of.shop().toString())
                .query(byte[].class)
                .single();
        return json.readValue(vault.open(of.account(), purpose(of.shopSystem(), of.shop()), sealed), TEXTS);
    }

    void connected(Installation of, UUID connection) {
        jdbc.sql("update installation set connection_id = ?, changed_at = ? where shop_system = ? and shop = ?")
                .params(
                        connection,
                        clock.instant().atOffset(ZoneOffset.UTC),
                        of.shopSystem(),
                        of.shop().toString())
                .update();
    }

    void state(Installation of, Installation.State state) {
        jdbc.sql("update installation set state = ?, changed_at = ? where shop_system = ? and shop = ?")
                .params(
                        state.name(),
                        clock.instant().atOffset(ZoneOffset.UTC),
                        of.shopSystem(),
                        of.shop().toString())
                .update();
    }

    /** The dead keys are overwritten with nothing. */
    void forgetKeys(Installation of) {
        jdbc.sql("update installation set sealed = ? where shop_system = ? and shop = ?")
                .params(
                        vault.seal(of.account(), purpose(of.shopSystem(), of.shop()), "{}"),
                        of.shopSystem(),
                        of.shop().toString())
                .update();
    }

    private static String purpose(String system, URI shop) {
        return "installation/" + system + "/" + shop;
    }

    private static Installation installation(ResultSet row, int number) throws SQLException {
        return new Installation(
                row.getObject("account_id", UUID.class),
                row.getString("shop_system"),
                URI.create(row.getString("shop")),
                Optional.ofNullable(row.getObject("connection_id", UUID.class)),
                URI.create(row.getString("return_to")),
                Installation.State.valueOf(row.getString("state")));
    }
}
