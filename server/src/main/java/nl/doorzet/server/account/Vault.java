package nl.doorzet.server.account;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.subtle.AesGcmJce;
import jakarta.annotation.PostConstruct;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Seals what owners entrust to us: a key for each account, itself wrapped with the installation's master key, which is not in the
 * database. What is sealed for one account or purpose opens for no other.
 */
@Component
public class Vault {
    private final Map<UUID, Aead> keys = new ConcurrentHashMap<>();
    private final DataKeyStore store;
    private final Aead master;

    Vault(DataKeyStore store, @Value("${doorzet.master-key}") String masterKey) throws GeneralSecurityException {
        this.store = store;
        this.master = MasterKey.read(masterKey);
    }

    /** Better not to start than to fail at the first secret: another node may have sealed with another key. */
    @PostConstruct
    void provesItsMasterKey() {
        store.any().ifPresent(this::key);
    }

    /** What was sealed cannot be opened: another master key, or other data. */
    public static final class Sealed extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Sealed(String message, Throwable cause) {
            super(message, cause);
        }
    }

    public byte[] seal(UUID account, String purpose, String text) {
        try {
            return key(account).encrypt(text.getBytes(StandardCharsets.UTF_8), bound(account, purpose));
        } catch (GeneralSecurityException e) {
            throw new Sealed("Sealing " + purpose + " failed", e);
        }
    }

    /**
     * The reverse of {@link #seal}.
     *
     * @throws Sealed if it was sealed for another account or purpose, or with another master key
     */
    public String open(UUID account, String purpose, byte[] sealed) {
        try {
            return new String(key(account).decrypt(sealed, bound(account, purpose)), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException e) {
            throw new Sealed(
                    "Opening %s of account %s failed: it was sealed with another master key; start with the one that was used then (DOORZET_MASTER_KEY or master.key in the data folder)"
                            .formatted(purpose, account),
                    e);
        }
    }

    private static byte[] bound(UUID account, String purpose) {
        return (account + "/" + purpose).getBytes(StandardCharsets.UTF_8);
    }

    private Aead key(UUID account) {
        return keys.computeIfAbsent(account, this::load);
    }

    private Aead load(UUID account) {
        byte[] context = bound(account, "data key");
        try {
            byte[] wrapped = store.wrapped(account, master.encrypt(MasterKey.fresh(), context));
            return new AesGcmJce(master.decrypt(wrapped, context));
        } catch (GeneralSecurityException e) {
            throw new Sealed(
                    "Opening the key of account %s failed: start with the master key that was used before (DOORZET_MASTER_KEY or master.key in the data folder)"
                            .formatted(account),
                    e);
        }
    }
}
