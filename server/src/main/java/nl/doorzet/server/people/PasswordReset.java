package nl.doorzet.server.people;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import nl.doorzet.server.account.Digest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A new password for one who proves that he reads his mail. One link is good at a time, for an hour, once. Whoever asks for another's
 * address makes at most a letter each half hour there, and the one sent last is good until then: nobody is kept out that way.
 */
@Service
public class PasswordReset {
    public static final Duration LIFE = Duration.ofHours(1);

    /** Times that one network may ask, for whatever address, before it has to wait. */
    static final int FREE_FOR_ALL = 20;
    /** Letters to one address before a wait begins, whoever asks. */
    static final int FREE = 3;
    /** The longest wait for the next letter is two to this power, in minutes: less than a link's life. */
    private static final int MOST_DOUBLINGS = 5;

    private static final String PLACE = "reset";
    private static final UUID NOBODY = new UUID(0, 0);

    private final PersonStore people;
    private final Passwords passwords;
    private final AttemptStore attempts;
    private final DeviceStore devices;
    private final TicketStore tickets;
    private final NewPassword newPassword;
    private final TransactionTemplate transactions;

    PasswordReset(
            PersonStore people,
            Passwords passwords,
            AttemptStore attempts,
            DeviceStore devices,
            TicketStore tickets,
            NewPassword newPassword,
            TransactionTemplate transactions) {
        this.people = people;
        this.passwords = passwords;
        this.attempts = attempts;
        this.devices = devices;
        this.tickets = tickets;
        this.newPassword = newPassword;
        this.transactions = transactions;
    }

    /** A link's code, and for whom. */
    public record Link(Person person, String code) {}

    /** What came of it. */
    public sealed interface Answer {}

    /** He has it, and is signed in nowhere. */
    public record Done(Person person) implements Answer {}

    /** The password cannot be; the link is still good. */
    public record Refused(Person person, Passwords.Trouble trouble) implements Answer {}

    /** The link is not good, or not any more. */
    public record Gone() implements Answer {}

    /**
     * Counts that somebody asks. One who owns the address is not slowed down in a browser in which he signed in before.
     *
     * @return how long to wait instead; empty when he may ask
     */
    public Optional<Duration> wait(String email, String network, String device) {
        // As many questions to the database for nobody as for somebody.
        boolean known = devices.isOf(people.find(email).map(Person::id).orElse(NOBODY), device);
        return known ? Optional.empty() : attempts.count(PLACE, "network " + network, FREE_FOR_ALL);
    }

    /** A new link, which voids the one before; empty where nobody has this address, and where the one before shall do. */
    public Optional<Link> link(String email) {
        return people.find(email)
                .filter(person -> attempts.count(address(person), PLACE, FREE, MOST_DOUBLINGS)
                        .isEmpty())
                .map(person -> new Link(person, code(person.id())));
    }

    private String code(UUID person) {
        return transactions.execute(status -> {
            // Two who ask at the same moment must not both get a link that stays good.
            people.lock(person);
            tickets.revoke(TicketStore.Purpose.RESET, person);
            return tickets.issue(TicketStore.Purpose.RESET, Optional.of(person), LIFE);
        });
    }

    /** For whom a link is; empty for one that is not good. It stays as it is. */
    public Optional<Person> owner(String code) {
        return tickets.owner(TicketStore.Purpose.RESET, code).flatMap(people::find);
    }

    /** Uses a link. */
    public Answer use(String code, String password) {
        Optional<Person> owner = owner(code);
        if (owner.isEmpty()) {
            return new Gone();
        }
        Person person = owner.get();
        Optional<Passwords.Trouble> trouble = passwords.trouble(password, person.email(), person.name());
        if (trouble.isPresent()) {
            return new Refused(person, trouble.get());
        }
        String hash = passwords.hash(password);
        if (!newPassword.setBy(code, person.id(), hash)) {
            return new Gone();
        }
        attempts.forget(address(person), PLACE);
        return new Done(person);
    }

    private static String address(Person person) {
        return Digest.of(person.email());
    }
}
