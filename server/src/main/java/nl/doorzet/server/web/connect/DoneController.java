package nl.doorzet.server.web.connect;

import jakarta.servlet.http.HttpServletRequest;
import nl.doorzet.core.connector.ApiFailure;
import nl.doorzet.server.account.Side;
import nl.doorzet.server.connect.Installation;
import nl.doorzet.server.connect.Installs;
import nl.doorzet.server.web.Frame;
import nl.doorzet.server.web.Links;
import nl.doorzet.server.web.Needs;
import nl.doorzet.server.web.Systems;
import nl.doorzet.server.web.Who;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** {@code /aansluiten/{installation}/klaar}: a shop from the app store is connected, and is told so. */
@Controller
@RequestMapping("/aansluiten/{id}/klaar")
@Needs(Who.PERSON)
class DoneController {
    private static final Logger LOG = LoggerFactory.getLogger(DoneController.class);

    private final Installs installs;
    private final Sides sides;
    private final Door door;

    DoneController(Installs installs, Sides sides, Door door) {
        this.installs = installs;
        this.sides = sides;
        this.door = door;
    }

    @GetMapping
    String show(
            @PathVariable String id, @ModelAttribute("frame") Frame frame, HttpServletRequest request, Model model) {
        Installation installation = door.open(id, frame, request);
        model.addAttribute("installation", installation);
        model.addAttribute("connection", installation.connection().orElseThrow(Systems::notFound));
        model.addAttribute("shopSystem", sides.name(Side.SHOP, installation.shopSystem()));
        return "connect-done";
    }

    @PostMapping
    String again(@PathVariable String id, @ModelAttribute("frame") Frame frame, HttpServletRequest request) {
        Installation installation = door.open(id, frame, request);
        if (installation.connection().isEmpty()) {
            throw Systems.notFound();
        }
        return "redirect:" + tell(installs, installation);
    }

    /** Tells the shop, and says where to go: there one sees whether it worked, and can ask for it again. */
    static String tell(Installs installs, Installation installation) {
        try {
            installs.tell(installation);
        } catch (ApiFailure failure) {
            LOG.warn("The shop of installation {} could not be told: {}", installation.id(), failure.reason());
        }
        return Links.connect(installation.id()) + "/klaar";
    }
}
