package nl.doorzet.server.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import nl.doorzet.server.bench.ClockedServer;
import nl.doorzet.server.people.Joining;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What owners entrust to us cannot be read from the database. */
class VaultTest {
    private final Vault vault = ClockedServer.part(Vault.class);
    private final ConnectionStore connections = ClockedServer.part(ConnectionStore.class);
    private final KeyOwner account = account();

    private KeyOwner account() {
        return KeyOwner.account(connections.account("vault " + UUID.randomUUID()));
    }

    @Test
    void what_was_sealed_opens_again() {
        byte[] sealed = vault.seal(account, "key", "geheim");

        assertThat(vault.open(account, "key", sealed)).isEqualTo("geheim");
        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("geheim");
    }

    @Test
    void it_opens_for_no_other_account_and_no_other_purpose() {
        KeyOwner other = account();
        byte[] sealed = vault.seal(account, "key", "geheim");

        assertThatThrownBy(() -> vault.open(other, "key", sealed)).isInstanceOf(Vault.Sealed.class);
        assertThatThrownBy(() -> vault.open(account, "other", sealed)).isInstanceOf(Vault.Sealed.class);
    }

    @Test
    void a_persons_secrets_are_sealed_with_a_key_of_his_own() {
        Joining joining = ClockedServer.part(Joining.class);
        KeyOwner person = KeyOwner.person(
                joining.operator(UUID.randomUUID() + "@vault.example", "").id());
        byte[] sealed = vault.seal(person, "key", "geheim");

        assertThat(vault.open(person, "key", sealed)).isEqualTo("geheim");
        assertThatThrownBy(() -> vault.open(account, "key", sealed)).isInstanceOf(Vault.Sealed.class);
        assertThat(ClockedServer.part(JdbcClient.class)
                        .sql("select count(*) from data_key where person_id = ?")
                        .param(person.id())
                        .query(Long.class)
                        .single())
                .isOne();
    }

    @Test
    void a_key_that_was_rolled_back_with_its_transaction_is_not_sealed_with_afterwards() throws Exception {
        ClockedServer.part(TransactionTemplate.class).executeWithoutResult(status -> {
            vault.seal(account, "key", "vergeefs");
            status.setRollbackOnly();
        });
        byte[] sealed = vault.seal(account, "key", "geheim");

        Vault restarted = new Vault(ClockedServer.part(DataKeyStore.class), ClockedServer.MASTER_KEY);
        assertThat(restarted.open(account, "key", sealed)).isEqualTo("geheim");
    }

    @Test
    void with_another_master_key_it_says_what_to_do() throws Exception {
        byte[] sealed = vault.seal(account, "key", "geheim");
        Vault other = new Vault(ClockedServer.part(DataKeyStore.class), MasterKey.generate());

        assertThatThrownBy(() -> other.open(account, "key", sealed))
                .isInstanceOf(Vault.Sealed.class)
                .hasMessageContaining("DOORZET_MASTER_KEY")
                .hasMessageNotContaining("geheim");
    }

    @Test
    void a_master_key_that_is_none_is_refused() {
        assertThatThrownBy(() -> new Vault(ClockedServer.part(DataKeyStore.class), "kort"))
                .hasMessageContaining("32 bytes");
        assertThat(MasterKey.isGood(MasterKey.generate())).isTrue();
        assertThat(MasterKey.isGood("kort")).isFalse();
    }
}
