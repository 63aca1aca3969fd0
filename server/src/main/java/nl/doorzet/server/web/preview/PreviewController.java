package nl.doorzet.server.web.preview;

import java.util.List;
import nl.doorzet.server.account.Connection;
import nl.doorzet.server.pipeline.Preview.Compared;
import nl.doorzet.server.web.Frame;
import nl.doorzet.server.web.Head;
import nl.doorzet.server.web.Needs;
import nl.doorzet.server.web.Systems;
import nl.doorzet.server.web.Who;
import nl.doorzet.server.web.settings.Draft;
import nl.doorzet.server.web.settings.Drafts;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /koppelingen/{id}/voorbeeld}: by GET with the saved rules, by POST with those of a form. */
@Controller
@RequestMapping("/koppelingen/{id}/voorbeeld")
@Needs(Who.BOOKKEEPER)
class PreviewController {
    private final Systems systems;
    private final Drafts drafts;
    private final Comparisons comparisons;

    PreviewController(Systems systems, Drafts drafts, Comparisons comparisons) {
        this.systems = systems;
        this.drafts = drafts;
        this.comparisons = comparisons;
    }

    @GetMapping
    String saved(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String aantal,
            @RequestParam(defaultValue = "") String van,
            @RequestParam(defaultValue = "") String tot,
            @ModelAttribute("frame") Frame frame,
            Model model) {
        Connection connection = systems.connection(id);
        Period period = Period.of(aantal, van, tot);
        model.addAttribute("page", page(connection, Draft.of(connection), connection.version(), period, frame));
        return "preview";
    }

    /** Changes nothing; the form's settings are too many for an address. */
    @PostMapping
    String unsaved(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam(defaultValue = "") String versie,
            @RequestParam(defaultValue = "") String aantal,
            @RequestParam(defaultValue = "") String van,
            @RequestParam(defaultValue = "") String tot,
            @ModelAttribute("frame") Frame frame,
            Model model) {
        Connection connection = systems.connection(id);
        Period period = Period.of(aantal, van, tot);
        model.addAttribute("page", page(connection, drafts.of(connection, sent), versie, period, frame));
        return "preview";
    }

    private PreviewPage page(Connection connection, Draft draft, String version, Period period, Frame frame) {
        Head head = systems.head(connection);
        boolean ready = comparisons.isReady(connection);
        List<Compared> compared = ready && draft.read() instanceof Draft.Read.Valid valid
                ? comparisons.of(connection, valid, period)
                : List.of();
        Sides sides = new Sides(head, frame);
        List<PreviewPage.Row> rows = compared.stream().map(sides::row).toList();
        return new PreviewPage(
                head,
                draft,
                version,
                period,
                draft.read() instanceof Draft.Read.Valid valid
                        ? valid.push().source()
                        : connection.pushRules().source(),
                drafts.changes(connection, draft, frame),
                ready,
                draft.read() instanceof Draft.Read.Valid,
                rows,
                Totals.of(compared, frame),
                Math.toIntExact(rows.stream().filter(PreviewPage.Row::differs).count()));
    }
}
