package nl.doorzet.server.web.login;

import java.util.List;
import java.util.Set;
import nl.doorzet.server.people.Newcomer;
import nl.doorzet.server.people.Newcomer.Trouble;
import nl.doorzet.server.web.Texts;

/**
 * The form for one who becomes a person here.
 *
 * @param first whether it is the first of all
 * @param code what the first one was given; empty for others
 * @param goal where one goes then
 */
public record JoinPage(boolean first, String code, String goal, Newcomer entered, Set<Trouble> troubles) {
    public JoinPage {
        troubles = Set.copyOf(troubles);
    }

    /** What is wrong with the address; empty for nothing. */
    public String emailTrouble(Texts t) {
        return told(List.of(Trouble.NO_EMAIL, Trouble.EMAIL_TAKEN), t);
    }

    public String nameTrouble(Texts t) {
        return told(List.of(Trouble.NAME_TOO_LONG), t);
    }

    public String passwordTrouble(Texts t) {
        return told(
                List.of(
                        Trouble.PASSWORD_TOO_SHORT,
                        Trouble.PASSWORD_TOO_LONG,
                        Trouble.PASSWORD_KNOWN,
                        Trouble.PASSWORD_PERSONAL),
                t);
    }

    /** What is wrong with all of it. */
    public String trouble(Texts t) {
        return told(List.of(Trouble.TOO_MANY), t);
    }

    private String told(List<Trouble> of, Texts t) {
        return of.stream()
                .filter(troubles::contains)
                .findFirst()
                .map(trouble -> t.of("join.trouble", trouble))
                .orElse("");
    }
}
