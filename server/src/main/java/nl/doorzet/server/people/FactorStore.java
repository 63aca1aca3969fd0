package nl.doorzet.server.people;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import nl.doorzet.server.account.KeyOwner;
import nl.doorzet.server.account.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What people share with their authenticator apps, sealed, and the recovery codes beside it, hashed. */
@Repository
class FactorStore {
    private static final String PURPOSE = "totp";

    private final JdbcClient jdbc;
    private final Vault vault;
    private final Clock clock;

    FactorStore(JdbcClient jdbc, Vault vault, Clock clock) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.clock = clock;
    }

    /** From now on this person is asked for codes; false where he is already. */
    boolean add(UUID person, String secret, long usedStep) {
        byte[] sealed = vault.seal(KeyOwner.person(person), PURPOSE, secret);
        return jdbc.sql("""
                                insert into totp (person_id, sealed, since, last_step) values (?, ?, ?, ?)
                                on conflict do nothing""")
                        .params(person, sealed, clock.instant().atOffset(ZoneOffset.UTC), usedStep)
                        .update()
                == 1;
    }

    boolean has(UUID person) {
        return jdbc.sql("select exists (select from totp where person_id = ?)")
                .param(person)
                .query(Boolean.class)
                .single();
    }

    Optional<String> secret(UUID person) {
        return jdbc.sql("select sealed from totp where person_id = ?")
                .param(person)
                .query(byte[].class)
                .optional()
                .map(bytes -> vault.open(KeyOwner.person(person), PURPOSE, bytes));
    }

    /** Uses up a step and all before it; false where it was used up already, be it at this same moment. */
    boolean use(UUID person, long step) {
        return jdbc.sql("update totp set last_step = ? where person_id = ? and last_step < ?")
                        .params(step, person, step)
                        .update()
                == 1;
    }

    /** With all its recovery codes. */
    void remove(UUID person) {
        jdbc.sql("delete from totp where person_id = ?").param(person).update();
    }

    /** These recovery codes in place of those that were left. To be called in a transaction. */
    void putRecovery(UUID person, List<String> codes) {
        jdbc.sql("delete from recovery_code where person_id = ?").param(person).update();
        codes.forEach(code -> jdbc.sql("insert into recovery_code (person_id, hash) values (?, ?)")
                .params(person, RecoveryCodes.hash(person, code))
                .update());
    }

    /** Uses up a recovery code; false where it is none, or none any more. */
    boolean useRecovery(UUID person, String code) {
        return jdbc.sql("delete from recovery_code where person_id = ? and hash = ?")
                        .params(person, RecoveryCodes.hash(person, code))
                        .update()
                == 1;
    }

    /** How many recovery codes are left; empty for one who is asked for no codes. */
    OptionalInt left(UUID person) {
        return jdbc.sql("""
                        select (select count(*) from recovery_code r where r.person_id = t.person_id) from totp t
                        where t.person_id = ?""")
                .param(person)
                .query(Integer.class)
                .optional()
                .map(OptionalInt::of)
                .orElse(OptionalInt.empty());
    }
}
