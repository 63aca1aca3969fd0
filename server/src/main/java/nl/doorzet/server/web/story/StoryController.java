package nl.doorzet.server.web.story;

import java.time.Duration;
import java.util.List;
import nl.doorzet.core.sales.DocumentId;
import nl.doorzet.server.access.ExchangeQueries;
import nl.doorzet.server.account.Connection;
import nl.doorzet.server.account.ConnectionKey;
import nl.doorzet.server.ledger.Delivery;
import nl.doorzet.server.ledger.Document;
import nl.doorzet.server.ledger.DocumentStatus;
import nl.doorzet.server.ledger.DocumentStore;
import nl.doorzet.server.ledger.Ledger;
import nl.doorzet.server.web.Frame;
import nl.doorzet.server.web.Ids;
import nl.doorzet.server.web.Needs;
import nl.doorzet.server.web.Notice;
import nl.doorzet.server.web.Systems;
import nl.doorzet.server.web.Who;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /koppelingen/{id}/documenten/{kind}/{docId}}. */
@Controller
@Needs(Who.VIEWER)
class StoryController {
    /** The newest exchanges that are shown; all of them stay in the database. */
    private static final int EXCHANGES = 100;
    /** As long as something happened so recently, the page looks again by itself. */
    private static final Duration RECENT = Duration.ofMinutes(1);

    private final Systems systems;
    private final DocumentStore documents;
    private final Ledger ledger;
    private final ExchangeQueries exchanges;
    private final Readings readings;
    private final Timelines timelines;
    private final Bookings bookings;
    private final Problems problems;
    private final Warnings warnings;

    StoryController(
            Systems systems,
            DocumentStore documents,
            Ledger ledger,
            ExchangeQueries exchanges,
            Readings readings,
            Timelines timelines,
            Bookings bookings,
            Problems problems,
            Warnings warnings) {
        this.systems = systems;
        this.documents = documents;
        this.ledger = ledger;
        this.exchanges = exchanges;
        this.readings = readings;
        this.timelines = timelines;
        this.bookings = bookings;
        this.problems = problems;
        this.warnings = warnings;
    }

    @GetMapping("/koppelingen/{id}/documenten/{kind}/{docId}")
    String story(
            @PathVariable String id,
            @PathVariable String kind,
            @PathVariable String docId,
            @RequestParam(defaultValue = "") String gedaan,
            @ModelAttribute("frame") Frame frame,
            Model model) {
        Connection connection = systems.connection(id);
        ConnectionKey key = connection.key();
        DocumentId document = Ids.document(kind + "/" + docId).orElseThrow(Systems::notFound);
        Document now = documents.find(key, document).orElseThrow(Systems::notFound);
        List<Delivery> story = ledger.story(key, document);
        Telling telling = new Telling(frame, systems.head(connection), now);
        model.addAttribute(
                "page",
                new StoryPage(
                        telling,
                        timelines.of(telling, story, exchanges.about(key, document.toString(), EXCHANGES)),
                        problems.of(telling, story),
                        problems.attempts(telling, story),
                        bookings.of(telling, story),
                        readings.of(telling),
                        warnings.of(telling, story),
                        isMoving(now, story, frame)));
        model.addAttribute("notice", Notice.of(gedaan, "0", frame.t()));
        return "story";
    }

    private static boolean isMoving(Document now, List<Delivery> story, Frame frame) {
        return now.status() == DocumentStatus.WAITING
                && !story.isEmpty()
                && story.getLast().at().plus(RECENT).isAfter(frame.now())
                && switch (story.getLast().kind()) {
                    case SEEN, READ, STARTED, ABSENT, UNKNOWN, RESEND_ASKED -> true;
                    case GONE,
                            WAITS,
                            SKIPPED_BY_RULE,
                            NEEDS_ATTENTION,
                            BOOKED,
                            FOUND,
                            BOOKED_DIFFERENTLY,
                            REJECTED,
                            DEFERRED,
                            DISCONNECTED,
                            IGNORED,
                            ACCEPTED,
                            CHANGED_AFTER -> false;
                };
    }
}
