package nl.doorzet.server.web.settings;

import java.time.Clock;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.doorzet.core.connector.ApiFailure;
import nl.doorzet.core.connector.Choice;
import nl.doorzet.server.access.Opener;
import nl.doorzet.server.account.Connection;
import nl.doorzet.server.account.ConnectionKey;
import org.springframework.stereotype.Component;

/** Asks the books for their lists, and remembers them for a while. */
@Component
class BookLists {
    private static final Duration MEMORY = Duration.ofMinutes(15);

    private final Map<ConnectionKey, Lists> known = new ConcurrentHashMap<>();
    private final Opener opener;
    private final Clock clock;

    BookLists(Opener opener, Clock clock) {
        this.opener = opener;
        this.clock = clock;
    }

    Lists of(Connection connection) {
        Lists before = known.get(connection.key());
        if (before != null
                && before.trouble().isEmpty()
                && clock.instant().isBefore(before.fetchedAt().plus(MEMORY))) {
            return before;
        }
        Lists now = ask(connection);
        known.put(connection.key(), now);
        return now;
    }

    /** Asks again the next time, also for what the connection itself remembers. */
    void forget(ConnectionKey key) {
        known.remove(key);
        opener.forget(key);
    }

    private Lists ask(Connection connection) {
        Map<Choice.Kind, List<Choice>> lists = new EnumMap<>(Choice.Kind.class);
        try {
            opener.openApart(connection).ifPresent(open -> {
                for (Choice.Kind kind : Choice.Kind.values()) {
                    List<Choice> choices = open.books().choices(kind);
                    if (!choices.isEmpty()) {
                        lists.put(kind, choices);
                    }
                }
            });
            return new Lists(lists, "", clock.instant());
        } catch (ApiFailure failure) {
            return new Lists(lists, failure.reason(), clock.instant());
        }
    }
}
