package nl.doorzet.server.web.reconcile;

import nl.doorzet.server.account.Connection;
import nl.doorzet.server.reconcile.CountStore;
import nl.doorzet.server.web.Frame;
import nl.doorzet.server.web.Systems;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** {@code /koppelingen/{id}/aansluiting}. */
@Controller
class ReconcileController {
    private static final int SHOWN = 60;

    private final Systems systems;
    private final CountStore counts;

    ReconcileController(Systems systems, CountStore counts) {
        this.systems = systems;
        this.counts = counts;
    }

    @GetMapping("/koppelingen/{id}/aansluiting")
    String show(@PathVariable String id, @ModelAttribute("frame") Frame frame, Model model) {
        Connection connection = systems.connection(id);
        model.addAttribute("head", systems.head(connection));
        model.addAttribute(
                "rows",
                counts.latest(connection.key(), SHOWN).stream()
                        .map(count -> CountRow.of(count, connection.pushRules().timeZone(), frame))
                        .toList());
        return "reconcile";
    }
}
