package nl.doorzet.server.web.connect;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import nl.doorzet.core.connector.shop.AppStore;
import nl.doorzet.server.connect.Installation;
import nl.doorzet.server.connect.Installs;
import nl.doorzet.server.web.Links;
import nl.doorzet.server.web.Needs;
import nl.doorzet.server.web.Who;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /apps/{system}/install}: an owner's browser comes from the platform, to install or to edit. */
@Controller
@Needs(Who.ANYBODY)
class ArrivalController {
    private static final Logger LOG = LoggerFactory.getLogger(ArrivalController.class);

    private final Installs installs;
    private final Door door;

    ArrivalController(Installs installs, Door door) {
        this.installs = installs;
        this.door = door;
    }

    @GetMapping("/apps/{system}/install")
    String arrive(
            @PathVariable String system,
            @RequestParam Map<String, String> query,
            Model model,
            HttpServletResponse response) {
        try {
            Optional<Installation> found = installs.arrival(system, query);
            found.ifPresent(installation -> response.addHeader(
                    HttpHeaders.SET_COOKIE, door.pass(installation).toString()));
            return found.map(ArrivalController::target)
                    .orElseGet(() -> Refusals.say(HttpStatus.NOT_FOUND, "connect.unknown", model, response));
        } catch (AppStore.NotSigned refusal) {
            LOG.warn("An arrival from the app store is refused: {}", refusal.getMessage());
            return Refusals.say(HttpStatus.FORBIDDEN, "connect.unsigned", model, response);
        }
    }

    private static String target(Installation installation) {
        // A shop that handed over its keys again has not been told yet that we are installed again.
        return "redirect:"
                + installation
                        .connection()
                        .filter(id -> installation.state() == Installation.State.INSTALLED)
                        .map(Links::settings)
                        .orElse(Links.connect(installation.id()));
    }
}
