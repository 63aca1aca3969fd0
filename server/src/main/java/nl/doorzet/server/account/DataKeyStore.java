package nl.doorzet.server.account;

import java.util.Optional;
import java.util.UUID;
import nl.doorzet.server.account.KeyOwner.Kind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The accounts' and people's own keys, each wrapped with the master key. */
@Repository
class DataKeyStore {
    private final JdbcClient jdbc;

    DataKeyStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Somebody who has a key already. */
    Optional<KeyOwner> any() {
        return jdbc.sql(
                        "select account_id is null as person, coalesce(account_id, person_id) as id from data_key limit 1")
                .query((row, number) -> new KeyOwner(
                        row.getBoolean("person") ? Kind.PERSON : Kind.ACCOUNT, row.getObject("id", UUID.class)))
                .optional();
    }

    /** The owner's wrapped key: this one, unless there is one already. */
    byte[] wrapped(KeyOwner owner, byte[] fresh) {
        String column = owner.kind().column;
        jdbc.sql("insert into data_key (%s, wrapped) values (?, ?) on conflict do nothing".formatted(column))
                .params(owner.id(), fresh)
                .update();
        return jdbc.sql("select wrapped from data_key where %s = ?".formatted(column))
                .param(owner.id())
                .query(byte[].class)
                .single();
    }
}
