package nl.doorzet.server.web.people;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.doorzet.server.people.Coming;
import nl.doorzet.server.people.Invitation;
import nl.doorzet.server.people.Member;
import nl.doorzet.server.people.Role;

/**
 * The people of one account.
 *
 * @param sent the invitation that was just made; empty for none
 * @param email as entered, when it was wrong
 * @param emailTrouble why; may be empty
 */
public record PeoplePage(
        UUID account,
        String name,
        List<Member> members,
        List<Invitation> invitations,
        List<Coming> history,
        Optional<Sent> sent,
        String email,
        String emailTrouble) {
    /** In whose time moments are told, where no shop says. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    public PeoplePage {
        members = List.copyOf(members);
        invitations = List.copyOf(invitations);
        history = List.copyOf(history);
    }

    /**
     * What was just made; shown once.
     *
     * @param mailed whether a letter really went
     */
    public record Sent(String email, String link, boolean mailed) {}

    /** In the order in which one chooses. */
    public static List<Role> roles() {
        return List.of(Role.VIEWER, Role.BOOKKEEPER, Role.OWNER);
    }
}
