package nl.doorzet.server.web.connect;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import nl.doorzet.server.connect.Installation;
import nl.doorzet.server.connect.Installs;
import nl.doorzet.server.connect.Passes;
import nl.doorzet.server.web.Ids;
import nl.doorzet.server.web.Links;
import nl.doorzet.server.web.Systems;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/** Who may see the pages of an installation: one from an app store only with the pass of an owner whom the platform sent. */
@Component
class Door {
    static final String COOKIE = "installatie";

    private final Installs installs;
    private final Passes passes;
    private final boolean secure;

    Door(Installs installs, Passes passes, @Value("${doorzet.public-url:}") String publicUrl) {
        this.installs = installs;
        this.passes = passes;
        this.secure = publicUrl.strip().startsWith("https:");
    }

    /**
     * The installation that an address names.
     *
     * @throws org.springframework.web.server.ResponseStatusException 404 if there is none, 403 if it is another's
     */
    Installation open(String id, HttpServletRequest request) {
        Installation found = Ids.uuid(id).flatMap(installs::find).orElseThrow(Systems::notFound);
        return switch (found.way()) {
            case KEYS -> found;
            case APP_STORE ->
                Optional.ofNullable(WebUtils.getCookie(request, COOKIE))
                        .filter(cookie -> passes.admits(found, cookie.getValue()))
                        .map(cookie -> found)
                        .orElseThrow(() -> Systems.refused(request, "connect.closed"));
        };
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
