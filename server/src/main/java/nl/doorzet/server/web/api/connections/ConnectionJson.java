package nl.doorzet.server.web.api.connections;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.doorzet.core.rules.PushRules;
import nl.doorzet.server.account.Connection;
import nl.doorzet.server.account.Dot;
import nl.doorzet.server.ledger.Counts;
import nl.doorzet.server.ledger.DocumentStatus;
import nl.doorzet.server.web.api.About;

/** One shop to one administration, as it stands. */
record ConnectionJson(
        UUID id,
        UUID account,
        String name,
        @About("Which documents go") PushRules.Source source,
        SideJson shop,
        SideJson books,
        CountsJson counts,

        @About("What the shop's key may not read and we need, in the shop's own words")
        List<String> missingRights) {
    /** How one side stands. */
    record SideJson(
            @About("The id of its system") String system,
            Dot.State state,

            @About("What it calls itself; empty before the first check")
            String name,

            @About("What is wrong; empty when nothing is") String trouble,
            @About("Until then nothing more is asked of it") Optional<Instant> notBefore,
            @About("Its last sign of life") Optional<Instant> seenAt) {
        static SideJson of(String system, Dot dot) {
            return new SideJson(system, dot.state(), dot.name(), dot.trouble(), dot.notBefore(), dot.seenAt());
        }
    }

    /** How many documents are on each list. */
    record CountsJson(long waiting, long attention, long booked, long skipped) {
        static CountsJson of(Counts counts) {
            return new CountsJson(
                    counts.of(DocumentStatus.WAITING),
                    counts.of(DocumentStatus.ATTENTION),
                    counts.of(DocumentStatus.BOOKED),
                    counts.of(DocumentStatus.SKIPPED));
        }
    }

    /** All that one may see. */
    record All(List<ConnectionJson> connections) {
        All {
            connections = List.copyOf(connections);
        }
    }

    ConnectionJson {
        missingRights = List.copyOf(missingRights);
    }

    static ConnectionJson of(Connection connection, Counts counts) {
        return new ConnectionJson(
                connection.key().id(),
                connection.key().account(),
                connection.name(),
                connection.pushRules().source(),
                SideJson.of(connection.shopSystem(), connection.shop()),
                SideJson.of(connection.booksSystem(), connection.books()),
                CountsJson.of(counts),
                connection.profile().map(profile -> profile.missing()).orElse(List.of()));
    }
}
