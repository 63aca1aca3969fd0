package nl.doorzet.server.people;

import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** A person who has signed in changes his password: he proves once more that he is the one, for a session can be borrowed. */
@Service
public class PasswordChange {
    /** Wrong tries in one session before a wait begins. Another session of his is not slowed down. */
    static final int FREE = 5;

    private final PersonStore people;
    private final Passwords passwords;
    private final AttemptStore attempts;
    private final NewPassword newPassword;

    PasswordChange(PersonStore people, Passwords passwords, AttemptStore attempts, NewPassword newPassword) {
        this.people = people;
        this.passwords = passwords;
        this.attempts = attempts;
        this.newPassword = newPassword;
    }

    /** What came of it. */
    public sealed interface Answer {}

    /** It is changed, and he is signed in nowhere: the caller may let him in anew. */
    public record Changed() implements Answer {}

    /** The present password is another one, or there is none. */
    public record Wrong() implements Answer {}

    /** The new one cannot be; the present one was not looked at. */
    public record Refused(Passwords.Trouble trouble) implements Answer {}

    /** Nothing was tried. */
    public record Wait(Duration atLeast) implements Answer {}

    /** Whether he has one at all; who comes in by links has none. */
    public boolean has(Person person) {
        return people.passwordHash(person.email()).isPresent();
    }

    /**
     * Changes it.
     *
     * @param session how the session is known in which he asks
     */
    public Answer change(Person person, String present, String fresh, String session) {
        Optional<Passwords.Trouble> trouble = passwords.trouble(fresh, person.email(), person.name());
        if (trouble.isPresent()) {
            return new Refused(trouble.get());
        }
        String place = "session " + session;
        Optional<Duration> wait = attempts.count(person.id().toString(), place, FREE);
        if (wait.isPresent()) {
            return new Wait(wait.get());
        }
        if (!passwords.matches(present, people.passwordHash(person.email()))) {
            return new Wrong();
        }
        attempts.forget(person.id().toString(), place);
        newPassword.set(person.id(), passwords.hash(fresh));
        return new Changed();
    }
}
