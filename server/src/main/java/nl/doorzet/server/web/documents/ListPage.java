package nl.doorzet.server.web.documents;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.doorzet.server.ledger.SettingProblem;
import nl.doorzet.server.web.Head;

/**
 * One page of a list.
 *
 * @param asked how it is narrowed down
 * @param reasons why documents are on this list, and how many each; empty where it is no help
 * @param busy whether something that was asked for many documents is still under way
 * @param settings what the owner has not chosen yet, for the list of errors
 * @param next the address of the page after; empty on the last
 * @param first whether it is the first page
 */
public record ListPage(
        Head head,
        DocumentList list,
        Asked asked,
        Map<String, Long> reasons,
        boolean busy,
        List<SettingProblem> settings,
        List<Row> rows,
        String next,
        boolean first) {
    public ListPage {
        reasons = Collections.unmodifiableMap(new LinkedHashMap<>(reasons));
        settings = List.copyOf(settings);
        rows = List.copyOf(rows);
    }

    /** Whether rows can be chosen for doing something with them. */
    public boolean isChoosable() {
        return (list == DocumentList.ERRORS || list == DocumentList.OPEN) && !rows.isEmpty();
    }

    /** How many documents the whole list has, where that is known without counting. */
    public Optional<Long> size() {
        return asked.isEverything()
                ? Optional.of(list.count(head.counts()))
                : asked.equals(Asked.EVERYTHING.withReason(asked.reden()))
                        ? Optional.ofNullable(reasons.get(asked.reden()))
                        : Optional.empty();
    }
}
