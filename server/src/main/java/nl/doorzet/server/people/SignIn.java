package nl.doorzet.server.people;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import nl.doorzet.server.account.Digest;
import org.springframework.stereotype.Service;

/**
 * Lets people in by their password, or by a link that works once. Whoever guesses is slowed down where he is: another who owns the
 * address is not, in a browser in which he signed in before or from another network.
 */
@Service
public class SignIn {
    /** Wrong tries for one address from one place before a wait begins. */
    static final int FREE = 5;
    /** The same for all addresses from one network: offices share one. */
    static final int FREE_FOR_ALL = 50;

    private static final String ALL = "";

    private final PersonStore people;
    private final Passwords passwords;
    private final AttemptStore attempts;
    private final DeviceStore devices;
    private final TicketStore tickets;

    SignIn(PersonStore people, Passwords passwords, AttemptStore attempts, DeviceStore devices, TicketStore tickets) {
        this.people = people;
        this.passwords = passwords;
        this.attempts = attempts;
        this.devices = devices;
        this.tickets = tickets;
    }

    /** What came of it. */
    public sealed interface Answer {}

    /**
     * Come in.
     *
     * @param device what the browser is to carry, so that it is known the next time
     */
    public record Welcome(Person person, String device) implements Answer {}

    /** Address or password are wrong; which of them is not said. */
    public record Wrong() implements Answer {}

    /** Nothing was tried. */
    public record Wait(Duration atLeast) implements Answer {}

    /**
     * Tries a password.
     *
     * @param network from where
     * @param device what the browser carries; empty for nothing
     */
    public Answer byPassword(String email, String password, String network, String device) {
        Optional<Person> person = people.find(email);
        boolean known = person.filter(p -> devices.isOf(p.id(), device)).isPresent();
        String place = known ? "browser " + Digest.of(device) : "network " + network;
        String address = Digest.of(Emails.plain(email));
        Optional<Duration> wait = attempts.count(address, place, FREE)
                .or(() -> known ? Optional.empty() : attempts.count(ALL, place, FREE_FOR_ALL));
        if (wait.isPresent()) {
            return new Wait(wait.get());
        }
        if (!passwords.matches(password, people.passwordHash(email)) || person.isEmpty()) {
            return new Wrong();
        }
        attempts.forget(address, place);
        attempts.forget(ALL, place);
        return welcome(person.get(), device);
    }

    /** A link's code, good for one person once. */
    public String link(UUID person, Duration life) {
        return tickets.issue(TicketStore.Purpose.SIGN_IN, Optional.of(person), life);
    }

    /** Uses up a link's code; empty where it is not good any more. */
    public Optional<Welcome> byLink(String code, String device) {
        return tickets.usePersons(TicketStore.Purpose.SIGN_IN, code)
                .flatMap(people::find)
                .map(person -> welcome(person, device));
    }

    /** For one who has just proved himself in another way. */
    public Welcome welcome(Person person, String device) {
        people.saw(person.id());
        return new Welcome(person, devices.remember(person.id(), device));
    }
}
