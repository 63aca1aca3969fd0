package nl.doorzet.server.people;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import nl.doorzet.server.account.Digest;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/** Where people are signed in. A session's id opens it, so outside of cookie and database a session is known by the hash of its id. */
@Component
public class Sessions {
    /** By this attribute Spring Session finds all sessions of a person. */
    public static final String PERSON = FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME;
    /** What the browser said of itself when the session began. */
    public static final String BROWSER = "browser";
    /** From where it began, without the part that tells one household from the next. */
    public static final String NETWORK = "network";

    private final FindByIndexNameSessionRepository<? extends Session> sessions;

    Sessions(FindByIndexNameSessionRepository<? extends Session> sessions) {
        this.sessions = sessions;
    }

    /** Where this person is signed in, last seen first. */
    public List<SignedIn> of(UUID person) {
        return living(person)
                .map(Sessions::told)
                .sorted(Comparator.comparing(SignedIn::seenAt).reversed())
                .toList();
    }

    /** How a session is known outside. */
    public static String key(String sessionId) {
        return Digest.of(sessionId);
    }

    /** Ends one of this person's sessions; no other person's. */
    public void end(UUID person, String key) {
        living(person)
                .filter(session -> key(session.getId()).equals(key))
                .forEach(session -> sessions.deleteById(session.getId()));
    }

    /** Ends all of this person's sessions but one. */
    public void endOthers(UUID person, String sessionId) {
        living(person)
                .filter(session -> !session.getId().equals(sessionId))
                .forEach(session -> sessions.deleteById(session.getId()));
    }

    /** Ends all of this person's sessions. */
    void endAll(UUID person) {
        endOthers(person, "");
    }

    private Stream<? extends Session> living(UUID person) {
        return sessions.findByPrincipalName(person.toString()).values().stream()
                .filter(session -> !session.isExpired());
    }

    private static SignedIn told(Session session) {
        return new SignedIn(
                key(session.getId()),
                session.getCreationTime(),
                session.getLastAccessedTime(),
                text(session, BROWSER),
                text(session, NETWORK));
    }

    private static String text(Session session, String attribute) {
        return Objects.toString(session.getAttribute(attribute), "");
    }
}
