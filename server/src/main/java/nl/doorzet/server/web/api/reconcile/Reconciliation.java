package nl.doorzet.server.web.api.reconcile;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import nl.doorzet.core.sales.DocumentId;
import nl.doorzet.server.account.Connection;
import nl.doorzet.server.reconcile.CountStore;
import nl.doorzet.server.reconcile.Gap;
import nl.doorzet.server.reconcile.GapQuery;
import nl.doorzet.server.web.Needs;
import nl.doorzet.server.web.Systems;
import nl.doorzet.server.web.Who;
import nl.doorzet.server.web.api.About;
import nl.doorzet.server.web.api.Api;
import nl.doorzet.server.web.api.CsvAnswer;
import nl.doorzet.server.web.api.reconcile.ReconcileJson.GapJson;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The daily count, and the gaps in the numbers. */
@RestController
@RequestMapping(Api.V1 + "/connections/{id}")
@Needs(Who.VIEWER)
class Reconciliation {
    private static final int DAYS = 60;
    private static final int MOST = 1000;

    private final Systems systems;
    private final CountStore counts;
    private final GapQuery gaps;
    private final Clock clock;

    Reconciliation(Systems systems, CountStore counts, GapQuery gaps, Clock clock) {
        this.systems = systems;
        this.counts = counts;
        this.gaps = gaps;
        this.clock = clock;
    }

    @About("The last sixty daily counts of the shop against the ledger")
    @GetMapping("/counts")
    ReconcileJson.Counts counts(@PathVariable String id) {
        return new ReconcileJson.Counts(counts.latest(systems.connection(id).key(), DAYS).stream()
                .map(ReconcileJson.Day::of)
                .toList());
    }

    @About("Which numbers of a month are not in the books, and why")
    @GetMapping("/gaps")
    ReconcileJson.Gaps gaps(
            @PathVariable String id,
            @RequestParam @DateTimeFormat(pattern = "yyyy-MM") @About("Such as 2026-03; this month by default")
                    Optional<YearMonth> month) {
        Connection connection = systems.connection(id);
        ZoneId zone = connection.pushRules().timeZone();
        YearMonth asked = month.orElseGet(() -> YearMonth.from(clock.instant().atZone(zone)));
        DocumentId.Kind kind = switch (connection.pushRules().source()) {
            case PAID_ORDERS -> DocumentId.Kind.ORDER;
            case INVOICES -> DocumentId.Kind.INVOICE;
        };
        List<Gap> found = gaps.find(connection.key(), kind, asked.atDay(1), asked.atEndOfMonth(), zone, MOST + 1);
        return new ReconcileJson.Gaps(
                asked, kind, found.stream().limit(MOST).map(GapJson::of).toList(), found.size() <= MOST);
    }

    @About("The same as a file of comma separated values")
    @GetMapping(path = "/gaps.csv", produces = CsvAnswer.TYPE)
    void export(
            @PathVariable String id,
            @RequestParam @DateTimeFormat(pattern = "yyyy-MM") @About("Such as 2026-03; this month by default")
                    Optional<YearMonth> month,
            HttpServletResponse response)
            throws IOException {
        ReconcileJson.Gaps found = gaps(id, month);
        CsvAnswer.write(response, csv -> {
            csv.text("first").text("last").text("code").text("document").end();
            for (GapJson gap : found.gaps()) {
                csv.text(gap.first())
                        .text(gap.last())
                        .text(gap.code())
                        .text(gap.document().orElse(""))
                        .end();
            }
        });
    }
}
