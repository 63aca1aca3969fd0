package nl.doorzet.server.web.documents;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import nl.doorzet.server.account.Connection;
import nl.doorzet.server.ledger.Document;
import nl.doorzet.server.ledger.DocumentFilter;
import nl.doorzet.server.ledger.DocumentQueries;
import nl.doorzet.server.web.DocumentWords;
import nl.doorzet.server.web.Frame;
import nl.doorzet.server.web.Head;
import nl.doorzet.server.web.Needs;
import nl.doorzet.server.web.Systems;
import nl.doorzet.server.web.Texts;
import nl.doorzet.server.web.Who;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /koppelingen/{id}/documenten.csv}: a whole list, page by page, so that its length does not matter. */
@Controller
@Needs(Who.VIEWER)
class ExportController {
    private static final int AT_ONCE = 2_000;

    private final Systems systems;
    private final DocumentQueries documents;

    ExportController(Systems systems, DocumentQueries documents) {
        this.systems = systems;
        this.documents = documents;
    }

    @GetMapping("/koppelingen/{id}/documenten.csv")
    void export(
            @PathVariable String id,
            @RequestParam(defaultValue = "alles") String lijst,
            Asked asked,
            @ModelAttribute("frame") Frame frame,
            HttpServletResponse response)
            throws IOException {
        Connection connection = systems.connection(id);
        Head head = systems.head(connection);
        DocumentList list = DocumentList.of(lijst, head.counts());
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename("doorzet-%s.csv".formatted(list.word()), StandardCharsets.UTF_8)
                        .build()
                        .toString());
        Writer out = new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8);
        Csv csv = Csv.forSpreadsheets(out);
        heading(csv, frame.t());
        DocumentFilter filter = asked.filter(list, "", head.zone());
        List<Document> some = documents.list(connection.key(), filter, AT_ONCE);
        while (!some.isEmpty()) {
            for (Document document : some) {
                row(csv, document, head, frame.t());
            }
            filter = filter.after(some.getLast());
            some = some.size() < AT_ONCE ? List.of() : documents.list(connection.key(), filter, AT_ONCE);
        }
        out.flush();
    }

    private static void heading(Csv csv, Texts t) throws IOException {
        csv.text(t.say("export.kind"))
                .text(t.say("column.document"))
                .text(t.say("export.order"))
                .text(t.say("column.customer"))
                .text(t.say("column.date"))
                .text(t.say("export.currency"))
                .text(t.say("column.amount"))
                .text(t.say("export.vat"))
                .text(t.say("column.status"))
                .text(t.say("export.reason"))
                .text(t.say("export.reference"))
                .text(t.say("export.link"))
                .end();
    }

    private static void row(Csv csv, Document document, Head head, Texts t) throws IOException {
        csv.text(DocumentWords.type(document, t))
                .text(document.number())
                .text(document.orderNumber())
                .text(document.customer())
                .text(document.createdAt().atZone(head.zone()).toLocalDate().toString())
                .text(document.currency())
                .number(document.total())
                .number(document.total().isPresent() ? document.vat() : Optional.empty())
                .text(t.of("status", document.status()))
                .text(DocumentWords.reason(document, t))
                .text(document.reference())
                .text(document.booksLink())
                .end();
    }
}
