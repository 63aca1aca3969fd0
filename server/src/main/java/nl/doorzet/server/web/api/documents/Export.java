package nl.doorzet.server.web.api.documents;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.doorzet.server.account.Connection;
import nl.doorzet.server.ledger.Document;
import nl.doorzet.server.ledger.DocumentFilter;
import nl.doorzet.server.ledger.DocumentQueries;
import nl.doorzet.server.ledger.DocumentStatus;
import nl.doorzet.server.web.Needs;
import nl.doorzet.server.web.Systems;
import nl.doorzet.server.web.Who;
import nl.doorzet.server.web.api.About;
import nl.doorzet.server.web.api.Api;
import nl.doorzet.server.web.api.CsvAnswer;
import nl.doorzet.server.web.documents.Csv;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A whole list for a spreadsheet, in words that never change. */
@RestController
@Needs(Who.VIEWER)
class Export {
    private static final int AT_ONCE = 500;
    private static final List<String> HEADING = List.of(
            "id",
            "type",
            "number",
            "orderNumber",
            "customer",
            "createdAt",
            "currency",
            "total",
            "vat",
            "status",
            "code",
            "reference",
            "booksLink");

    private final Systems systems;
    private final DocumentQueries documents;

    Export(Systems systems, DocumentQueries documents) {
        this.systems = systems;
        this.documents = documents;
    }

    @About("Documents as a file of comma separated values, all at once")
    @GetMapping(path = Api.V1 + "/connections/{id}/documents.csv", produces = CsvAnswer.TYPE)
    void export(
            @PathVariable String id,
            @RequestParam(defaultValue = "") @About("Only these lists; may be repeated") List<DocumentStatus> status,
            @RequestParam(defaultValue = "")
                    @About("Part of a number, a name or a reference, or an amount such as 49.90")
                    String search,
            @RequestParam(defaultValue = "") @About("Only those that are on their list for this reason") String code,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @About("Made on this day or later")
                    Optional<LocalDate> from,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @About("Made on this day or before")
                    Optional<LocalDate> until,
            HttpServletResponse response)
            throws IOException {
        Connection connection = systems.connection(id);
        DocumentFilter filter = Filters.of(
                status, search, code, from, until, connection.pushRules().timeZone(), Optional.empty());
        CsvAnswer.write(response, csv -> rows(csv, connection, filter));
    }

    private void rows(Csv csv, Connection connection, DocumentFilter wanted) throws IOException {
        for (String name : HEADING) {
            csv.text(name);
        }
        csv.end();
        DocumentFilter filter = wanted;
        List<Document> some = documents.list(connection.key(), filter, AT_ONCE);
        while (!some.isEmpty()) {
            for (Document document : some) {
                row(csv, document);
            }
            filter = filter.after(some.getLast());
            some = some.size() < AT_ONCE ? List.of() : documents.list(connection.key(), filter, AT_ONCE);
        }
    }

    private static void row(Csv csv, Document document) throws IOException {
        csv.text(document.id().toString())
                .text(document.type())
                .text(document.number())
                .text(document.orderNumber())
                .text(document.customer())
                .text(document.createdAt().toString())
                .text(document.currency())
                .number(document.total())
                .number(document.total().isPresent() ? document.vat() : Optional.empty())
                .text(document.status().name())
                .text(document.code())
                .text(document.reference())
                .text(document.booksLink())
                .end();
    }
}
