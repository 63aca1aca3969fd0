package nl.doorzet.server.web.settings;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.doorzet.core.settings.FieldError;
import nl.doorzet.server.account.Change;
import nl.doorzet.server.account.Connection;
import nl.doorzet.server.web.Frame;
import nl.doorzet.server.web.Systems;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** Drafts for others than the form itself, and what is wrong with any. */
@Component
public class Drafts {
    private final BookLists lists;
    private final Systems systems;

    Drafts(BookLists lists, Systems systems) {
        this.lists = lists;
        this.systems = systems;
    }

    public Draft of(Connection connection, MultiValueMap<String, String> sent) {
        return Draft.of(sent, lists.of(connection));
    }

    /** Everything that is wrong with a draft, by the field's name; an empty name for what is wrong with several together. */
    public Map<String, FieldError> wrong(Connection connection, Draft draft) {
        Map<String, FieldError> wrong = new TreeMap<>(draft.strangers(lists.of(connection), Draft.of(connection)));
        switch (draft.read()) {
            case Draft.Read.Invalid(var errors) -> wrong.putAll(errors);
            case Draft.Read.Valid(var push, var booking) ->
                systems.books(connection)
                        .map(books -> booking.withoutPlace(books.capabilities()))
                        .orElse(List.of())
                        .forEach(name -> wrong.put(
                                Draft.BOOKING + name,
                                new FieldError(Draft.BOOKING + name, FieldError.Kind.UNKNOWN, "")));
        }
        return wrong;
    }

    /** What the connection's settings can be chosen from. */
    public Lists choices(Connection connection) {
        return lists.of(connection);
    }

    /** Asks the books and the shop for their lists again the next time. */
    public void forget(Connection connection) {
        lists.forget(connection.key());
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
