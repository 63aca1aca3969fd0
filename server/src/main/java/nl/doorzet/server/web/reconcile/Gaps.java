package nl.doorzet.server.web.reconcile;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import nl.doorzet.core.sales.DocumentId;
import nl.doorzet.server.account.Connection;
import nl.doorzet.server.reconcile.Gap;
import nl.doorzet.server.reconcile.GapQuery;
import nl.doorzet.server.web.Frame;
import nl.doorzet.server.web.Links;
import nl.doorzet.server.web.Texts;
import nl.doorzet.server.web.reconcile.ReconcilePage.GapRow;
import nl.doorzet.server.web.reconcile.ReconcilePage.Missing;
import org.springframework.stereotype.Component;

/** The numbers that are missing in the books, in words (rule D5). */
@Component
public class Gaps {
    private static final int MOST = 1000;

    private final GapQuery gaps;

    Gaps(GapQuery gaps) {
        this.gaps = gaps;
    }

    /**
     * What is missing of one month.
     *
     * @param month such as {@code 2026-03}; for anything else it is this month
     */
    public Missing of(Connection connection, String month, Frame frame) {
        ZoneId zone = connection.pushRules().timeZone();
        YearMonth asked = month(month, YearMonth.from(frame.now().atZone(zone)));
        DocumentId.Kind kind = switch (connection.pushRules().source()) {
            case PAID_ORDERS -> DocumentId.Kind.ORDER;
            case INVOICES -> DocumentId.Kind.INVOICE;
        };
        List<Gap> found = gaps.find(connection.key(), kind, asked.atDay(1), asked.atEndOfMonth(), zone, MOST + 1);
        List<GapRow> rows = found.stream()
                .limit(MOST)
                .map(gap -> row(connection, gap, frame.t()))
                .toList();
        return new Missing(asked, frame.t().of("counted", kind), rows, found.size() <= MOST);
    }

    private static YearMonth month(String text, YearMonth otherwise) {
        try {
            YearMonth asked = YearMonth.parse(text.strip());
            return asked.getYear() > 1970 && asked.getYear() < 3000 ? asked : otherwise;
        } catch (DateTimeException e) {
            return otherwise;
        }
    }

    private static GapRow row(Connection connection, Gap gap, Texts t) {
        boolean neverSeen = gap.reason().equals(Gap.NEVER_SEEN);
        return new GapRow(
                gap.isSingle() ? gap.first() : gap.first() + " – " + gap.last(),
                neverSeen ? t.say("gaps.never") : t.reason(gap.reason()),
                gap.document().map(id -> Links.story(connection.key().id(), id)).orElse(""),
                neverSeen);
    }
}
