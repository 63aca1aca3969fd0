package nl.doorzet.server.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.doorzet.server.people.Membership;
import nl.doorzet.server.people.Person;
import nl.doorzet.server.people.Role;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.preauth.PreAuthenticatedAuthenticationToken;

/**
 * Who has signed in, with his roles as they are at this moment.
 *
 * @param memberships his accounts, by name
 */
public record Visitor(Person person, List<Membership> memberships) {
    public Visitor {
        memberships = List.copyOf(memberships);
    }

    /** Who makes this request; empty for one who has not signed in. */
    public static Optional<Visitor> current() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .map(Authentication::getPrincipal)
                .filter(Visitor.class::isInstance)
                .map(Visitor.class::cast);
    }

    /** As Spring Security carries him. What he may do is asked of his roles, so there are no authorities. */
    public Authentication authentication() {
        return new PreAuthenticatedAuthenticationToken(this, "", List.of());
    }

    /** His role in an account; empty where he has none. */
    public Optional<Role> role(UUID account) {
        return memberships.stream()
                .filter(membership -> membership.account().equals(account))
                .map(Membership::role)
                .findFirst();
    }

    /** The accounts in which he may do what this role may. */
    public List<Membership> as(Role role) {
        return memberships.stream()
                .filter(membership -> membership.role().covers(role))
                .toList();
    }

    /** All his accounts. */
    public List<UUID> accounts() {
        return memberships.stream().map(Membership::account).toList();
    }
}
