package nl.doorzet.server.account;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The accounts' own keys, each wrapped with the master key. */
@Repository
class DataKeyStore {
    private final JdbcClient jdbc;

    DataKeyStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Some account that has a key already. */
    Optional<UUID> any() {
        return jdbc.sql("select account_id from data_key limit 1")
                .query(UUID.class)
                .optional();
    }

    /** The account's wrapped key: this one, unless it has one already. */
    byte[] wrapped(UUID account, byte[] fresh) {
        jdbc.sql("insert into data_key (account_id, wrapped) values (?, ?) on conflict do nothing")
                .params(account, fresh)
                .update();
        return jdbc.sql("select wrapped from data_key where account_id = ?")
                .param(account)
                .query(byte[].class)
                .single();
    }
}
