package nl.doorzet.server.web.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import nl.doorzet.server.people.PersonStore;
import nl.doorzet.server.web.Callers;
import nl.doorzet.server.web.Needs;
import nl.doorzet.server.web.Systems;
import nl.doorzet.server.web.Who;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /inloggen/demo}: the demo's owner comes in without a password; in the demo only, and on this machine only. */
@Controller
@Needs(Who.ANYBODY)
class DemoController {
    private final PersonStore people;
    private final Entrance entrance;
    private final Openness openness;

    DemoController(PersonStore people, Entrance entrance, Openness openness) {
        this.people = people;
        this.entrance = entrance;
        this.openness = openness;
    }

    @PostMapping("/inloggen/demo")
    String enter(
            @RequestParam(defaultValue = "/") String naar, HttpServletRequest request, HttpServletResponse response) {
        if (!openness.isDemo() || !Callers.isLocal(request)) {
            throw Systems.notFound();
        }
        var owner = people.operators().stream().findFirst().orElseThrow(Systems::notFound);
        return entrance.enter(owner, naar, request, response);
    }
}
