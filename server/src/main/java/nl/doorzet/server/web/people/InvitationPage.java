package nl.doorzet.server.web.people;

import java.util.Set;
import nl.doorzet.server.people.Invitation;
import nl.doorzet.server.people.Newcomer;
import nl.doorzet.server.web.login.JoinPage;

/**
 * What somebody who was invited sees.
 *
 * @param entered as filled in by one who is new here
 */
public record InvitationPage(String code, Invitation invitation, Newcomer entered, Set<Newcomer.Trouble> troubles) {
    public InvitationPage {
        troubles = Set.copyOf(troubles);
    }

    /** The form of one who is new here. */
    public JoinPage join() {
        return new JoinPage(false, code, "/", entered, troubles);
    }
}
