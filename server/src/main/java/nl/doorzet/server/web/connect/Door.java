package nl.doorzet.server.web.connect;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import nl.doorzet.server.connect.Installation;
import nl.doorzet.server.connect.Installs;
import nl.doorzet.server.connect.Passes;
import nl.doorzet.server.people.MembershipStore;
import nl.doorzet.server.people.Role;
import nl.doorzet.server.web.Frame;
import nl.doorzet.server.web.Ids;
import nl.doorzet.server.web.Links;
import nl.doorzet.server.web.Systems;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * Who may see the pages of an installation: the owners of its account. One from an app store has none before its owner comes, and
 * opens until then only with the pass of one whom the platform sent: that proves that the shop is his.
 */
@Component
class Door {
    static final String COOKIE = "installatie";

    private final Installs installs;
    private final Passes passes;
    private final MembershipStore memberships;
    private final boolean secure;

    Door(
            Installs installs,
            Passes passes,
            MembershipStore memberships,
            @Value("${doorzet.public-url:}") String publicUrl) {
        this.installs = installs;
        this.passes = passes;
        this.memberships = memberships;
        this.secure = publicUrl.strip().startsWith("https:");
    }

    /**
     * The installation that an address names.
     *
     * @throws org.springframework.web.server.ResponseStatusException 404 if there is none, 403 if it is another's
     */
    Installation open(String id, Frame frame, HttpServletRequest request) {
        Installation found = Ids.uuid(id).flatMap(installs::find).orElseThrow(Systems::notFound);
        if (waitsForOwner(found)) {
            if (!hasPass(found, request)) {
                throw Systems.refused(request, "connect.closed");
            }
            return found;
        }
        Role role = frame.me()
                .role(found.account())
                .orElseThrow(() ->
                        hasPass(found, request) ? Systems.refused(request, "connect.others") : Systems.notFound());
        if (!role.covers(Role.OWNER)) {
            throw Systems.refused(request, "error.role");
        }
        return found;
    }

    private boolean hasPass(Installation installation, HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, COOKIE))
                .filter(cookie -> passes.admits(installation, cookie.getValue()))
                .isPresent();
    }

    /** Whether it came from an app store and nobody has taken it as his yet. */
    boolean waitsForOwner(Installation installation) {
        return !memberships.hasPeople(installation.account());
    }

    /** What lets the owner whom the platform sent into the pages of this installation, and no other. */
    ResponseCookie pass(Installation installation) {
        return ResponseCookie.from(COOKIE, passes.issue(installation))
                .path(Links.connect(installation.id()))
                .maxAge(Passes.LIFE)
                .httpOnly(true)
                .secure(secure)
                .sameSite("Lax")
                .build();
    }

    /** Where the owner of one that has its books goes. */
    static String done(Installation installation) {
        return "redirect:" + Links.connect(installation.id()) + "/klaar";
    }
}
