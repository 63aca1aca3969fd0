package nl.doorzet.server.web.reconcile;

import java.util.List;
import nl.doorzet.server.account.Connection;
import nl.doorzet.server.reconcile.CountStore;
import nl.doorzet.server.web.Frame;
import nl.doorzet.server.web.Head;
import nl.doorzet.server.web.Needs;
import nl.doorzet.server.web.Systems;
import nl.doorzet.server.web.Who;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /koppelingen/{id}/aansluiting}. */
@Controller
@Needs(Who.VIEWER)
class ReconcileController {
    private static final int SHOWN = 60;

    private final Systems systems;
    private final CountStore counts;
    private final Gaps gaps;

    ReconcileController(Systems systems, CountStore counts, Gaps gaps) {
        this.systems = systems;
        this.counts = counts;
        this.gaps = gaps;
    }

    @GetMapping("/koppelingen/{id}/aansluiting")
    String show(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String maand,
            @ModelAttribute("frame") Frame frame,
            Model model) {
        Connection connection = systems.connection(id);
        Head head = systems.head(connection);
        List<CountRow> rows = counts.latest(connection.key(), SHOWN).stream()
                .map(count -> CountRow.of(count, head.zone(), frame))
                .toList();
        model.addAttribute("page", new ReconcilePage(head, rows, gaps.of(connection, maand, frame)));
        return "reconcile";
    }
}
