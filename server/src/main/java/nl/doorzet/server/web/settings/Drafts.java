package nl.doorzet.server.web.settings;

import java.util.List;
import nl.doorzet.server.account.Change;
import nl.doorzet.server.account.Connection;
import nl.doorzet.server.web.Frame;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** Drafts for pages other than the form itself. */
@Component
public class Drafts {
    private final BookLists lists;

    Drafts(BookLists lists) {
        this.lists = lists;
    }

    public Draft of(Connection connection, MultiValueMap<String, String> sent) {
        return Draft.of(sent, lists.of(connection));
    }

    /** What a draft changes, in words; nothing for one that cannot be read. */
    public List<Page.Line> changes(Connection connection, Draft draft, Frame frame) {
        return draft.read() instanceof Draft.Read.Valid valid
                ? Change.between(connection, valid.push(), valid.booking()).stream()
                        .map(change -> Form.line(change, lists.of(connection), frame.t()))
                        .toList()
                : List.of();
    }
}
