package nl.doorzet.server.web.api.reconcile;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import nl.doorzet.core.sales.DocumentId;
import nl.doorzet.server.reconcile.DayCount;
import nl.doorzet.server.reconcile.Gap;
import nl.doorzet.server.web.Language;
import nl.doorzet.server.web.Texts;
import nl.doorzet.server.web.api.About;

/** The shop against the ledger and the books. */
final class ReconcileJson {
    private ReconcileJson() {}

    /** The daily counts. */
    record Counts(@About("Newest day first") List<Day> days) {
        Counts {
            days = List.copyOf(days);
        }
    }

    /** One day of the shop against the same day of the ledger (rule D11). */
    record Day(
            LocalDate day,
            DocumentId.Kind kind,
            @About("How many the shop lists") int inShop,

            @About("How many the ledger had before the count")
            int inLedger,

            @About("Numbers that the ledger did not have; they are fetched")
            List<String> missing,

            @About("Numbers that the shop lists no more; they are looked for")
            List<String> gone,

            Instant countedAt) {
        static Day of(DayCount count) {
            return new Day(
                    count.day(),
                    count.kind(),
                    count.inShop(),
                    count.inLedger(),
                    count.missing(),
                    count.gone(),
                    count.countedAt());
        }
    }

    /** Which numbers of a month are not in the books. */
    record Gaps(
            YearMonth month,
            @About("What is numbered") DocumentId.Kind kind,
            List<GapJson> gaps,

            @About("Whether these are all; else they are the first")
            boolean whole) {
        Gaps {
            gaps = List.copyOf(gaps);
        }
    }

    /** A number, or several that follow each other. */
    record GapJson(
            @About("What the numbers have before their last digits")
            String series,

            String first,
            String last,

            @About("Why, as a word that never changes; NEVER_SEEN for what the shop never listed")
            String code,

            @About("Why, in English") String reason,

            @About("Its id, such as invoice/51; null for what the shop never listed")
            Optional<String> document) {
        static GapJson of(Gap gap) {
            Texts t = Texts.in(Language.EN);
            return new GapJson(
                    gap.series(),
                    gap.first(),
                    gap.last(),
                    gap.reason(),
                    gap.reason().equals(Gap.NEVER_SEEN) ? t.say("gaps.never") : t.reason(gap.reason()),
                    gap.document().map(DocumentId::toString));
        }
    }
}
