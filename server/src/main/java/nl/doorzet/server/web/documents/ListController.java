package nl.doorzet.server.web.documents;

import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.doorzet.server.account.Connection;
import nl.doorzet.server.lanes.Job;
import nl.doorzet.server.lanes.JobStore;
import nl.doorzet.server.ledger.Document;
import nl.doorzet.server.ledger.DocumentQueries;
import nl.doorzet.server.ledger.SettingProblem;
import nl.doorzet.server.ledger.SettingProblemQuery;
import nl.doorzet.server.web.Frame;
import nl.doorzet.server.web.Head;
import nl.doorzet.server.web.Links;
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
import org.springframework.web.util.UriUtils;

/** {@code /koppelingen/{id}}. */
@Controller
@Needs(Who.VIEWER)
class ListController {
    static final int PAGE = 50;

    private final Systems systems;
    private final DocumentQueries documents;
    private final SettingProblemQuery settings;
    private final JobStore jobs;

    ListController(Systems systems, DocumentQueries documents, SettingProblemQuery settings, JobStore jobs) {
        this.systems = systems;
        this.documents = documents;
        this.settings = settings;
        this.jobs = jobs;
    }

    @GetMapping("/koppelingen/{id}")
    String list(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String lijst,
            Asked asked,
            @RequestParam(defaultValue = "") String na,
            @RequestParam(defaultValue = "") String gedaan,
            @RequestParam(defaultValue = "0") String aantal,
            @ModelAttribute("frame") Frame frame,
            Model model) {
        Connection connection = systems.connection(id);
        Head head = systems.head(connection);
        DocumentList list = DocumentList.of(lijst, head.counts());
        List<Document> found = documents.list(connection.key(), asked.filter(list, na, head.zone()), PAGE + 1);
        List<Document> shown = found.subList(0, Math.min(PAGE, found.size()));
        String next = found.size() > PAGE ? next(head, list, asked, shown.getLast()) : "";
        List<Row> rows = shown.stream().map(d -> Row.of(d, head, frame)).toList();
        List<SettingProblem> missing = list == DocumentList.ERRORS && na.isEmpty() && asked.isEverything()
                ? settings.of(connection.key())
                : List.of();
        model.addAttribute(
                "page",
                new ListPage(
                        head,
                        list,
                        asked,
                        documents.reasons(connection.key(), list.statuses()),
                        jobs.has(connection.key(), Job.Kind.BULK),
                        missing,
                        rows,
                        next,
                        na.isEmpty()));
        model.addAttribute("notice", Notice.of(gedaan, aantal, frame.t()));
        return "documents";
    }

    private static String next(Head head, DocumentList list, Asked asked, Document last) {
        return Links.list(head.id(), list.word()) + asked.query() + "&na="
                + UriUtils.encode(Search.position(last), StandardCharsets.UTF_8);
    }
}
