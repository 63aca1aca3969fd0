package nl.doorzet.server.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import nl.doorzet.server.people.MembershipStore;
import nl.doorzet.server.people.Person;
import nl.doorzet.server.people.PersonStore;
import nl.doorzet.server.people.Sessions;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/**
 * Whose a browser's session is. A session holds the person's id and, for his own eyes, where it began; who he is and what he may do is
 * asked anew with each request, so that a role that is taken away is gone at once.
 */
@Component
public class SessionVisitors implements SecurityContextRepository {
    private static final int LONGEST_BROWSER = 300;

    /** So long after signing in one may change by what one signs in. */
    private static final Duration FRESH = Duration.ofMinutes(10);

    private final PersonStore people;
    private final MembershipStore memberships;
    private final Callers callers;

    SessionVisitors(PersonStore people, MembershipStore memberships, Callers callers) {
        this.people = people;
        this.memberships = memberships;
        this.callers = callers;
    }

    /** Begins a session, in place of the one that the browser had. */
    public void begin(HttpServletRequest request, Person person) {
        end(request);
        HttpSession session = request.getSession(true);
        session.setAttribute(Sessions.PERSON, person.id().toString());
        session.setAttribute(Sessions.BROWSER, browser(request));
        session.setAttribute(Sessions.NETWORK, callers.masked(request));
    }

    private static String browser(HttpServletRequest request) {
        String said = Objects.requireNonNullElse(request.getHeader(HttpHeaders.USER_AGENT), "");
        return said.substring(0, Math.min(said.length(), LONGEST_BROWSER));
    }

    public void end(HttpServletRequest request) {
        Optional.ofNullable(request.getSession(false)).ifPresent(HttpSession::invalidate);
    }

    /** Whether he signed in some minutes ago. The session's own two moments are told by one clock. */
    public static boolean isFresh(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false))
                .filter(session -> session.getLastAccessedTime() - session.getCreationTime() <= FRESH.toMillis())
                .isPresent();
    }

    private Optional<Visitor> visitor(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false))
                .map(session -> session.getAttribute(Sessions.PERSON))
                .map(Object::toString)
                .flatMap(Ids::uuid)
                .flatMap(people::find)
                .map(person -> new Visitor(person, memberships.of(person.id())));
    }

    private SecurityContext context(HttpServletRequest request) {
        return visitor(request)
                .map(visitor -> new SecurityContextImpl(visitor.authentication()))
                .orElseGet(SecurityContextImpl::new);
    }

    @Override
    public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
        return new Deferred(request);
    }

    /** Asked only when somebody wants to know: most requests are for style sheets, or come from shops. */
    private final class Deferred implements DeferredSecurityContext {
        private final HttpServletRequest request;
        private Optional<SecurityContext> known = Optional.empty();

        Deferred(HttpServletRequest request) {
            this.request = request;
        }

        @Override
        public SecurityContext get() {
            SecurityContext context = known.orElseGet(() -> context(request));
            known = Optional.of(context);
            return context;
        }

        @Override
        public boolean isGenerated() {
            return get().getAuthentication() == null;
        }
    }

    @Override
    @Deprecated
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        return context(holder.getRequest());
    }

    /** Nothing: {@link #begin} does it where somebody has signed in. */
    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {}

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return visitor(request).isPresent();
    }
}
