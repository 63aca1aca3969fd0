package nl.doorzet.server.account;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What owners entrusted to us, sealed. */
@Repository
public class SecretStore {
    private final JdbcClient jdbc;
    private final Vault vault;

    SecretStore(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    /** Keeps a text in place of the one before. */
    public void put(ConnectionKey key, String purpose, String text) {
        jdbc.sql("""
                        insert into secret (account_id, connection_id, purpose, sealed) values (?, ?, ?, ?)
                        on conflict (account_id, connection_id, purpose) do update set sealed = excluded.sealed""")
                .params(
                        key.account(),
                        key.id(),
                        purpose,
                        vault.seal(KeyOwner.account(key.account()), bound(key, purpose), text))
                .update();
    }

    /**
     * What was kept.
     *
     * @throws Vault.Sealed if the master key is another one than it was then
     */
    public Optional<String> get(ConnectionKey key, String purpose) {
        return jdbc.sql("select sealed from secret where account_id = ? and connection_id = ? and purpose = ?")
                .params(key.account(), key.id(), purpose)
                .query(byte[].class)
                .optional()
                .map(bytes -> vault.open(KeyOwner.account(key.account()), bound(key, purpose), bytes));
    }

    /** Forgets it for good. */
    public void remove(ConnectionKey key, String purpose) {
        jdbc.sql("delete from secret where account_id = ? and connection_id = ? and purpose = ?")
                .params(key.account(), key.id(), purpose)
                .update();
    }

    private static String bound(ConnectionKey key, String purpose) {
        return key.id() + "/" + purpose;
    }
}
