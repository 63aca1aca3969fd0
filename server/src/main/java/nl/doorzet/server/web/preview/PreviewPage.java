package nl.doorzet.server.web.preview;

import java.util.List;
import java.util.Optional;
import nl.doorzet.core.rules.PushRules;
import nl.doorzet.server.web.EntryTable;
import nl.doorzet.server.web.Head;
import nl.doorzet.server.web.settings.Draft;
import nl.doorzet.server.web.settings.Page;

/**
 * Documents with both sets of rules.
 *
 * @param draft the rules that are looked at
 * @param version of the rules in force when the draft was begun
 * @param changes what the draft changes; empty when it is what is saved
 * @param ready whether the shop was checked and can be read
 * @param valid whether the draft can be read
 */
public record PreviewPage(
        Head head,
        Draft draft,
        String version,
        Period period,
        PushRules.Source source,
        List<Page.Line> changes,
        boolean ready,
        boolean valid,
        List<Row> rows,
        List<Total> totals,
        int changed) {
    /** One document. */
    public record Row(
            String link,
            String type,
            String number,
            String customer,
            String date,
            String amount,
            Side before,
            Side after,
            boolean booked,
            boolean differs,
            List<Fact> facts) {}

    /**
     * What becomes of it.
     *
     * @param word the state, in a word
     * @param reason why, in a few words; may be empty
     */
    public record Side(String tone, String word, String reason, Optional<EntryTable> entry) {}

    /** A fact of the entry with both sets of rules. */
    public record Fact(String name, String before, String after) {
        public boolean differs() {
            return !before.equals(after);
        }
    }

    /** What one VAT category amounts to with both sets of rules, over all documents. */
    public record Total(String category, Sum before, Sum after) {
        public boolean differs() {
            return !before.equals(after);
        }
    }

    /** Net and VAT in words. */
    public record Sum(String net, String vat) {}
}
