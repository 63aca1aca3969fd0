package nl.doorzet.server.web.overview;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import nl.doorzet.server.account.Connection;
import nl.doorzet.server.account.ConnectionKey;
import nl.doorzet.server.account.ConnectionStore;
import nl.doorzet.server.hints.HintStore;
import nl.doorzet.server.hints.SubscriptionStore;
import nl.doorzet.server.ledger.Counts;
import nl.doorzet.server.ledger.DocumentQueries;
import nl.doorzet.server.ledger.DocumentStatus;
import nl.doorzet.server.ledger.SettingProblemQuery;
import nl.doorzet.server.web.Frame;
import nl.doorzet.server.web.Needs;
import nl.doorzet.server.web.Notice;
import nl.doorzet.server.web.Systems;
import nl.doorzet.server.web.Who;
import nl.doorzet.server.web.reconcile.Gaps;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /} and {@code /koppelingen/{id}/overzicht}. */
@Controller
class OverviewController {
    private final ConnectionStore connections;
    private final Systems systems;
    private final DocumentQueries documents;
    private final SettingProblemQuery settings;
    private final HintStore hints;
    private final SubscriptionStore subscriptions;
    private final Gaps gaps;

    OverviewController(
            ConnectionStore connections,
            Systems systems,
            DocumentQueries documents,
            SettingProblemQuery settings,
            HintStore hints,
            SubscriptionStore subscriptions,
            Gaps gaps) {
        this.connections = connections;
        this.systems = systems;
        this.documents = documents;
        this.settings = settings;
        this.hints = hints;
        this.subscriptions = subscriptions;
        this.gaps = gaps;
    }

    @Needs(Who.PERSON)
    @GetMapping("/")
    String overview(@ModelAttribute("frame") Frame frame, Model model) {
        Map<ConnectionKey, Counts> counts = documents.counts(frame.me().accounts());
        List<Card> cards = connections.of(frame.me().accounts()).stream()
                .map(c -> card(c, counts.getOrDefault(c.key(), Counts.NONE), frame))
                .toList();
        model.addAttribute("cards", cards);
        return "overview";
    }

    @Needs(Who.VIEWER)
    @GetMapping("/koppelingen/{id}/overzicht")
    String one(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String gedaan,
            @ModelAttribute("frame") Frame frame,
            Model model) {
        Connection connection = systems.connection(id);
        Card card = card(connection, documents.counts(connection.key()), frame);
        model.addAttribute("card", card);
        model.addAttribute("notice", Notice.of(gedaan, "0", frame.t()));
        model.addAttribute(
                "signals",
                Signals.of(hints.pulse(connection.key()), subscriptions.find(connection.key()), card.head(), frame));
        model.addAttribute(
                "pace",
                Pace.of(
                        documents.latency(connection.key(), frame.now().minus(Pace.LATELY)),
                        gaps.of(connection, "", frame),
                        frame));
        return "connection";
    }

    private Card card(Connection connection, Counts counts, Frame frame) {
        ZoneId zone = connection.pushRules().timeZone();
        LocalDate today = frame.now().atZone(zone).toLocalDate();
        return Card.of(
                systems.head(connection, counts),
                documents.attention(connection.key()),
                counts.of(DocumentStatus.ATTENTION) > 0 ? settings.of(connection.key()) : List.of(),
                Graph.of(documents.perDay(connection.key(), today.minusDays(Graph.DAYS - 1L), zone), today));
    }
}
