package nl.doorzet.server.web.login;

import java.time.Duration;
import java.util.Optional;
import nl.doorzet.server.people.Passwords;
import nl.doorzet.server.web.Texts;

/**
 * The form to sign in.
 *
 * @param goal where one goes then
 * @param email as it was entered; may be empty
 * @param trouble why it did not work; empty when nothing was tried
 * @param open whether anybody may sign up
 * @param empty whether there is nobody yet who could sign in
 * @param demo whether the demo's owner needs no password
 * @param passkeys whether they can be used at this address
 */
public record LoginPage(
        String goal,
        String email,
        Optional<String> trouble,
        boolean open,
        boolean empty,
        boolean demo,
        boolean passkeys) {
    static String wrong(Texts t) {
        return t.say("login.wrong");
    }

    /** Says in whole minutes how long to wait: a text that counts. */
    public static String wait(String key, Duration atLeast, Texts t) {
        return t.count(key, Math.max(1, atLeast.plusSeconds(59).toMinutes()));
    }

    /** What stands against a new password. */
    public static String against(Passwords.Trouble trouble, Texts t) {
        return t.say("join.trouble.PASSWORD_" + trouble.name());
    }
}
