package nl.doorzet.server.web.reconcile;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import nl.doorzet.server.web.Frame;
import nl.doorzet.server.web.Needs;
import nl.doorzet.server.web.Systems;
import nl.doorzet.server.web.Who;
import nl.doorzet.server.web.documents.Csv;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /koppelingen/{id}/gaten.csv}: the missing numbers of one month. */
@Controller
@Needs(Who.VIEWER)
class GapExport {
    private final Systems systems;
    private final Gaps gaps;

    GapExport(Systems systems, Gaps gaps) {
        this.systems = systems;
        this.gaps = gaps;
    }

    @GetMapping("/koppelingen/{id}/gaten.csv")
    void export(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String maand,
            @ModelAttribute("frame") Frame frame,
            HttpServletResponse response)
            throws IOException {
        ReconcilePage.Missing missing = gaps.of(systems.connection(id), maand, frame);
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename("doorzet-%s.csv".formatted(missing.month()), StandardCharsets.UTF_8)
                        .build()
                        .toString());
        Writer out = new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8);
        Csv csv = Csv.forSpreadsheets(out);
        csv.text(missing.kind()).text(frame.t().say("gaps.why")).end();
        for (ReconcilePage.GapRow row : missing.rows()) {
            csv.text(row.numbers()).text(row.reason()).end();
        }
        out.flush();
    }
}
