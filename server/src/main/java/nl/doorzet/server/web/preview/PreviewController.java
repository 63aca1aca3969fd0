package nl.doorzet.server.web.preview;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import nl.doorzet.core.rules.SkipReason;
import nl.doorzet.server.access.Opener;
import nl.doorzet.server.account.Connection;
import nl.doorzet.server.ledger.Document;
import nl.doorzet.server.ledger.DocumentFilter;
import nl.doorzet.server.ledger.DocumentQueries;
import nl.doorzet.server.ledger.DocumentStatus;
import nl.doorzet.server.pipeline.Preview;
import nl.doorzet.server.pipeline.Preview.Compared;
import nl.doorzet.server.pipeline.Preview.Foretold;
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
    /** So many documents of the other kind are passed over before it is given up. */
    private static final int LOOKED_AT = 600;

    private final Systems systems;
    private final Drafts drafts;
    private final DocumentQueries documents;
    private final Opener opener;
    private final Preview preview;

    PreviewController(Systems systems, Drafts drafts, DocumentQueries documents, Opener opener, Preview preview) {
        this.systems = systems;
        this.drafts = drafts;
        this.documents = documents;
        this.opener = opener;
        this.preview = preview;
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
        boolean ready = connection.profile().isPresent() && opener.knows(connection.key());
        List<Compared> compared = ready && draft.read() instanceof Draft.Read.Valid valid
                ? compare(connection, valid, period)
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

    private List<Compared> compare(Connection connection, Draft.Read.Valid rules, Period period) {
        Preview.Ends ends = new Preview.Ends(
                opener.parser(connection), systems.books(connection).orElseThrow(Systems::notFound));
        DocumentFilter filter = DocumentFilter.all(EnumSet.allOf(DocumentStatus.class))
                .between(period.from(), period.until(), connection.pushRules().timeZone());
        List<Compared> found = new ArrayList<>();
        int looked = 0;
        while (found.size() < period.most() && looked < LOOKED_AT) {
            List<Document> some = documents.list(connection.key(), filter, period.most());
            if (some.isEmpty()) {
                break;
            }
            for (Document document : some) {
                preview.compare(connection, ends, document, rules.push(), rules.booking())
                        .filter(c -> found.size() < period.most() && concerns(c))
                        .ifPresent(found::add);
            }
            looked += some.size();
            filter = filter.after(some.getLast());
        }
        return found;
    }

    /** Documents of a kind that does not go with either set of rules would only hide the others. */
    private static boolean concerns(Compared c) {
        Foretold other = new Foretold.Stays(SkipReason.OTHER_SOURCE);
        return c.booked() || !c.before().equals(other) || !c.after().equals(other);
    }
}
