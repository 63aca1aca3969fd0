package nl.doorzet.server.people;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import nl.doorzet.server.account.Digest;
import org.springframework.stereotype.Service;

/**
 * Lets people in by their password, or by a link that works once. Whoever guesses is slowed down where he is: another who owns the
 * address is not, in a browser in which he signed in before or from another network. Who has a second factor is let in by that only.
 */
@Service
public class SignIn {
    /** Wrong tries for one address from one place before a wait begins. */
    static final int FREE = 5;
    /** The same for all addresses from one network: offices share one. */
    static final int FREE_FOR_ALL = 50;

    /** So long may one take between the password and the code. */
    public static final Duration HALFWAY = Duration.ofMinutes(10);
    /** Codes that may be tried before one has to begin again. */
    static final int CODES = 5;

    private static final String ALL = "";

    private final PersonStore people;
    private final Passwords passwords;
    private final AttemptStore attempts;
    private final DeviceStore devices;
    private final TicketStore tickets;
    private final Factors factors;
    private final SecondStep second;
    private final Passkeys passkeys;

    SignIn(
            PersonStore people,
            Passwords passwords,
            AttemptStore attempts,
            DeviceStore devices,
            TicketStore tickets,
            Factors factors,
            SecondStep second,
            Passkeys passkeys) {
        this.people = people;
        this.passwords = passwords;
        this.attempts = attempts;
        this.devices = devices;
        this.tickets = tickets;
        this.factors = factors;
        this.second = second;
        this.passkeys = passkeys;
    }

    /** What came of a password. */
    public sealed interface Answer {}

    /** What came of a code after it. */
    public sealed interface CodeAnswer {}

    /** Who it is has been proved, once at least. */
    public sealed interface Proved extends Answer {}

    /**
     * Come in.
     *
     * @param device what the browser is to carry, so that it is known the next time
     */
    public record Welcome(Person person, String device) implements Proved, CodeAnswer {}

    /**
     * Halfway: he is let in by a code of his second factor, not before.
     *
     * @param halfway what the browser is to carry until then; it opens nothing but the page that asks for the code
     */
    public record CodeNeeded(String halfway) implements Proved {}

    /** Address or password are wrong, and which of them is not said; or the code. */
    public record Wrong() implements Answer, CodeAnswer {}

    /** Nothing was tried. */
    public record Wait(Duration atLeast) implements Answer, CodeAnswer {}

    /** It took too long, or too many codes: he has to begin again. */
    public record Over() implements CodeAnswer {}

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
        return proved(person.get(), device);
    }

    /** A link's code, good for one person once. */
    public String link(UUID person, Duration life) {
        return tickets.issue(TicketStore.Purpose.SIGN_IN, Optional.of(person), life);
    }

    /** Uses up a link's code; empty where it is not good any more. */
    public Optional<Proved> byLink(String code, String device) {
        return tickets.usePersons(TicketStore.Purpose.SIGN_IN, code)
                .flatMap(people::find)
                .map(person -> proved(person, device));
    }

    /** For one who has just proved in another way who he is: a second factor is asked of him all the same. */
    public Proved proved(Person person, String device) {
        return factors.isOn(person.id())
                ? new CodeNeeded(tickets.issue(TicketStore.Purpose.SECOND_FACTOR, Optional.of(person.id()), HALFWAY))
                : welcome(person, device);
    }

    /** Whether one who carries this is still halfway. */
    public boolean isHalfway(String halfway) {
        return tickets.isGood(TicketStore.Purpose.SECOND_FACTOR, halfway);
    }

    /** The second half: a code of the app, or a recovery code. */
    public CodeAnswer byCode(String halfway, String code, String network, String device) {
        Optional<Person> person =
                tickets.owner(TicketStore.Purpose.SECOND_FACTOR, halfway).flatMap(people::find);
        String attempt = Digest.of(halfway);
        if (person.isEmpty() || attempts.count(attempt, "halfway", CODES).isPresent()) {
            tickets.use(TicketStore.Purpose.SECOND_FACTOR, halfway);
            return new Over();
        }
        return switch (second.fromOutside(person.get().id(), code, network, device)) {
            case SecondStep.Wrong wrong -> new Wrong();
            case SecondStep.Wait(Duration atLeast) -> new Wait(atLeast);
            case SecondStep.Right right -> {
                attempts.forget(attempt, "halfway");
                yield tickets.use(TicketStore.Purpose.SECOND_FACTOR, halfway)
                        ? welcome(person.get(), device)
                        : new Over();
            }
        };
    }

    /** A passkey that asks for a fingerprint or a PIN is both factors in one. Empty where it is not one of ours. */
    public Optional<Welcome> byPasskey(PasskeyParty party, String answer, String network, String device) {
        return passkeys.prove(party, answer, network).map(person -> welcome(person, device));
    }

    /** For one who is in, and whose session was ended by what he did in it. */
    public Welcome again(Person person, String device) {
        return welcome(person, device);
    }

    private Welcome welcome(Person person, String device) {
        people.saw(person.id());
        return new Welcome(person, devices.remember(person.id(), device));
    }
}
