package nl.doorzet.server.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Optional;
import nl.doorzet.server.people.PasskeyParty;
import org.springframework.stereotype.Component;

/** For which name passkeys are made: the public one; without one that by which this machine calls itself. */
@Component
public class PasskeyPlace {
    private final Site site;

    PasskeyPlace(Site site) {
        this.site = site;
    }

    /** Empty where the visitor came by another name than that, or by a number: his browser would refuse. */
    public Optional<PasskeyParty> of(HttpServletRequest request) {
        return PasskeyParty.of(URI.create(site.root(request)))
                .filter(party -> party.id().equalsIgnoreCase(request.getServerName()));
    }
}
