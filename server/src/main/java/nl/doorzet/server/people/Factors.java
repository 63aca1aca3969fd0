package nl.doorzet.server.people;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.UUID;
import nl.doorzet.server.account.KeyOwner;
import nl.doorzet.server.account.Vault;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** The second factor: an authenticator app's codes, with recovery codes for who has lost it. */
@Service
public class Factors {
    private static final Duration SETUP = Duration.ofMinutes(15);
    private static final String PURPOSE = "totp setup";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final FactorStore store;
    private final Vault vault;
    private final Clock clock;
    private final TransactionTemplate transactions;

    Factors(FactorStore store, Vault vault, Clock clock, TransactionTemplate transactions) {
        this.store = store;
        this.vault = vault;
        this.clock = clock;
        this.transactions = transactions;
    }

    /** Whether this person is asked for a code when he signs in. */
    public boolean isOn(UUID person) {
        return store.has(person);
    }

    /** How many recovery codes are left; empty for one who is asked for no codes. */
    public OptionalInt recoveryCodesLeft(UUID person) {
        return store.left(person);
    }

    /** A new secret for an app. That this really is the person, the caller has made sure of just now. */
    public FactorSetup begin(Person person) {
        byte[] bytes = new byte[Totp.SECRET_BYTES];
        RANDOM.nextBytes(bytes);
        String secret = Base32.encode(bytes);
        byte[] sealed = vault.seal(
                KeyOwner.person(person.id()),
                PURPOSE,
                clock.instant().plus(SETUP).getEpochSecond() + " " + secret);
        return new FactorSetup(
                person, secret, Base64.getUrlEncoder().withoutPadding().encodeToString(sealed));
    }

    /** The setup that a form brought back; empty where it began too long ago, or for another. */
    public Optional<FactorSetup> continued(Person person, String sealed) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(sealed.getBytes(StandardCharsets.UTF_8));
            String[] parts =
                    vault.open(KeyOwner.person(person.id()), PURPOSE, bytes).split(" ", 2);
            return clock.instant().isBefore(Instant.ofEpochSecond(Long.parseLong(parts[0])))
                    ? Optional.of(new FactorSetup(person, parts[1], sealed))
                    : Optional.empty();
        } catch (IllegalArgumentException | Vault.Sealed e) {
            // Made up, or sealed for somebody else.
            return Optional.empty();
        }
    }

    /**
     * Switches it on, if the app's code is right.
     *
     * @return the recovery codes, which cannot be asked for again; empty where nothing was switched on
     */
    public Optional<List<String>> confirm(FactorSetup setup, String code) {
        OptionalLong step = Totp.match(Base32.decode(setup.secret()), plain(code), clock.instant());
        if (step.isEmpty()) {
            return Optional.empty();
        }
        UUID person = setup.person().id();
        return transactions.execute(status -> store.add(person, setup.secret(), step.getAsLong())
                ? Optional.of(renewed(person))
                : Optional.<List<String>>empty());
    }

    /** New recovery codes; those that were left are void. */
    public List<String> renew(UUID person) {
        return transactions.execute(status -> renewed(person));
    }

    private List<String> renewed(UUID person) {
        List<String> codes = RecoveryCodes.fresh();
        store.putRecovery(person, codes);
        return codes;
    }

    /** He is asked for no code any more. */
    public void switchOff(UUID person) {
        store.remove(person);
    }

    /** Whether it is the app's code of about now, or a recovery code. Either is used up by this. */
    boolean use(UUID person, String code) {
        if (RecoveryCodes.isOne(code)) {
            return store.useRecovery(person, code);
        }
        OptionalLong step = store.secret(person)
                .map(secret -> Totp.match(Base32.decode(secret), plain(code), clock.instant()))
                .orElse(OptionalLong.empty());
        return step.isPresent() && store.use(person, step.getAsLong());
    }

    private static String plain(String code) {
        return code.replaceAll("\\s", "");
    }
}
