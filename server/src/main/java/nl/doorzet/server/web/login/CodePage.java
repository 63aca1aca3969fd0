package nl.doorzet.server.web.login;

import java.time.Duration;
import java.util.Optional;
import nl.doorzet.server.web.Texts;

/**
 * The form for the second factor.
 *
 * @param goal where one goes then
 * @param trouble why it did not work; empty when nothing was tried
 */
public record CodePage(String goal, Optional<String> trouble) {
    /** In whole minutes, none too few. */
    public static String wait(Duration atLeast, Texts t) {
        return t.count("code.wait", Math.max(1, atLeast.plusSeconds(59).toMinutes()));
    }
}
