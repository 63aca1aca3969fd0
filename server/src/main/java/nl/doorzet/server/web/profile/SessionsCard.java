package nl.doorzet.server.web.profile;

import java.util.List;
import java.util.Map;
import nl.doorzet.server.people.SignedIn;
import nl.doorzet.server.web.Frame;

/**
 * Where one is signed in.
 *
 * @param all last seen first
 * @param own the key of the session in which this is asked
 */
public record SessionsCard(List<SignedIn> all, String own) {
    /** More than anybody looks through; the others can be ended together. */
    private static final int MOST = 50;

    public SessionsCard {
        all = List.copyOf(all);
    }

    public List<SignedIn> shown() {
        return all.stream().limit(MOST).toList();
    }

    public boolean isOwn(SignedIn session) {
        return session.key().equals(own);
    }

    public boolean hasOthers() {
        return all.stream().anyMatch(session -> !isOwn(session));
    }

    public String device(SignedIn session, Frame frame) {
        return Device.of(session.browser()).said(frame.t());
    }

    /** When and from where. */
    public String facts(SignedIn session, Frame frame) {
        return frame.t()
                .say(
                        session.network().isEmpty() ? "sessions.when" : "sessions.facts",
                        Map.of(
                                "since", frame.f().moment(session.since(), ProfileController.ZONE),
                                "seen", frame.ago(session.seenAt(), ProfileController.ZONE),
                                "network", session.network()));
    }
}
