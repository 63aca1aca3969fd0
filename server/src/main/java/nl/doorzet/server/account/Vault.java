package nl.doorzet.server.account;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.subtle.AesGcmJce;
import jakarta.annotation.PostConstruct;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Seals what people entrust to us: a key for each account and each person, itself wrapped with the installation's master key, which
 * is not in the database. What is sealed for one owner or purpose opens for no other.
 */
@Component
public class Vault {
    private final Map<KeyOwner, Aead> keys = new ConcurrentHashMap<>();
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

    public byte[] seal(KeyOwner owner, String purpose, String text) {
        try {
            return key(owner).encrypt(text.getBytes(StandardCharsets.UTF_8), bound(owner, purpose));
        } catch (GeneralSecurityException e) {
            throw new Sealed("Sealing " + purpose + " failed", e);
        }
    }

    /**
     * The reverse of {@link #seal}.
     *
     * @throws Sealed if it was sealed for another owner or purpose, or with another master key
     */
    public String open(KeyOwner owner, String purpose, byte[] sealed) {
        try {
            return new String(key(owner).decrypt(sealed, bound(owner, purpose)), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException e) {
            throw new Sealed(
                    "Opening %s of %s failed: it was sealed with another master key; start with the one that was used then (DOORZET_MASTER_KEY or master.key in the data folder)"
                            .formatted(purpose, owner),
                    e);
        }
    }

    private static byte[] bound(KeyOwner owner, String purpose) {
        return (owner + "/" + purpose).getBytes(StandardCharsets.UTF_8);
    }

    /** A new key that is rolled back with its transaction must not be sealed with afterwards. */
    private Aead key(KeyOwner owner) {
        Aead known = keys.get(owner);
        if (known != null) {
            return known;
        }
        Aead loaded = load(owner);
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    keys.put(owner, loaded);
                }
            });
        } else {
            keys.put(owner, loaded);
        }
        return loaded;
    }

    private Aead load(KeyOwner owner) {
        byte[] context = bound(owner, "data key");
        try {
            byte[] wrapped = store.wrapped(owner, master.encrypt(MasterKey.fresh(), context));
            return new AesGcmJce(master.decrypt(wrapped, context));
        } catch (GeneralSecurityException e) {
            throw new Sealed(
                    "Opening the key of %s failed: start with the master key that was used before (DOORZET_MASTER_KEY or master.key in the data folder)"
                            .formatted(owner),
                    e);
        }
    }
}
