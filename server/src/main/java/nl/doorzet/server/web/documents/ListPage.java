package nl.doorzet.server.web.documents;

import java.util.List;
import nl.doorzet.server.ledger.SettingProblem;
import nl.doorzet.server.web.Head;

/**
 * One page of a list.
 *
 * @param search what was typed
 * @param settings what the owner has not chosen yet, for the list of errors
 * @param next the address of the page after; empty on the last
 * @param first whether it is the first page
 */
public record ListPage(
        Head head,
        DocumentList list,
        String search,
        List<SettingProblem> settings,
        List<Row> rows,
        String next,
        boolean first) {
    /** Whether rows can be chosen for doing something with them. */
    public boolean isChoosable() {
        return list == DocumentList.ERRORS && !rows.isEmpty();
    }
}
