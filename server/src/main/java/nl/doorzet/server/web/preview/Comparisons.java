package nl.doorzet.server.web.preview;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import nl.doorzet.core.rules.SkipReason;
import nl.doorzet.server.access.Opener;
import nl.doorzet.server.account.Connection;
import nl.doorzet.server.ledger.Document;
import nl.doorzet.server.ledger.DocumentFilter;
import nl.doorzet.server.ledger.DocumentQueries;
import nl.doorzet.server.ledger.DocumentStatus;
import nl.doorzet.server.pipeline.Preview;
import nl.doorzet.server.pipeline.Preview.Compared;
import nl.doorzet.server.pipeline.Preview.Foretold;
import nl.doorzet.server.web.Systems;
import nl.doorzet.server.web.settings.Draft;
import org.springframework.stereotype.Component;

/** Looks at documents with the rules in force and with others. */
@Component
public class Comparisons {
    /** So many documents of the other kind are passed over before it is given up. */
    private static final int LOOKED_AT = 600;

    private final Systems systems;
    private final DocumentQueries documents;
    private final Opener opener;
    private final Preview preview;

    Comparisons(Systems systems, DocumentQueries documents, Opener opener, Preview preview) {
        this.systems = systems;
        this.documents = documents;
        this.opener = opener;
        this.preview = preview;
    }

    /** Whether the shop was checked and can be read. */
    public boolean isReady(Connection connection) {
        return connection.profile().isPresent() && opener.knows(connection.key());
    }

    /** The period's documents, newest first, with both. */
    public List<Compared> of(Connection connection, Draft.Read.Valid rules, Period period) {
        Preview.Ends ends = new Preview.Ends(
                opener.parser(connection), systems.books(connection).orElseThrow(Systems::notFound));
        DocumentFilter filter = DocumentFilter.all(EnumSet.allOf(DocumentStatus.class))
                .between(period.from(), period.until(), connection.pushRules().timeZone());
        List<Compared> found = new ArrayList<>();
        int looked = 0;
        while (found.size() < period.most() && looked < LOOKED_AT) {
            List<Document> some = documents.list(connection.key(), filter, period.most());
            if (some.isEmpty()) {
                break;
            }
            for (Document document : some) {
                preview.compare(connection, ends, document, rules.push(), rules.booking())
                        .filter(c -> found.size() < period.most() && concerns(c))
                        .ifPresent(found::add);
            }
            looked += some.size();
            filter = filter.after(some.getLast());
        }
        return found;
    }

    /** Documents of a kind that does not go with either set of rules would only hide the others. */
    private static boolean concerns(Compared c) {
        Foretold other = new Foretold.Stays(SkipReason.OTHER_SOURCE);
        return c.booked() || !c.before().equals(other) || !c.after().equals(other);
    }
}
