package nl.doorzet.server.web.story;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.doorzet.core.connector.shop.Shop.RawDocument;
import nl.doorzet.server.access.Credentials;
import nl.doorzet.server.access.Masker;
import nl.doorzet.server.account.ConnectionKey;
import nl.doorzet.server.ledger.SnapshotStore;
import org.springframework.stereotype.Component;

/** The newest snapshots of a document, fit to be seen. */
@Component
class Readings {
    private static final int SHOWN = 5;

    private final SnapshotStore snapshots;
    private final Credentials credentials;
    private final Prettifier pretty;

    Readings(SnapshotStore snapshots, Credentials credentials, Prettifier pretty) {
        this.snapshots = snapshots;
        this.credentials = credentials;
        this.pretty = pretty;
    }

    List<Reading> of(Telling telling) {
        ConnectionKey key = telling.head().connection().key();
        Masker masker =
                new Masker(credentials.of(key).map(Credentials.Of::secrets).orElse(List.of()));
        int newest = telling.document().snapshot();
        return IntStream.iterate(newest, no -> no > 0, no -> no - 1)
                .limit(SHOWN)
                .mapToObj(no ->
                        snapshots.get(key, telling.document().id(), no).map(raw -> reading(telling, no, raw, masker)))
                .flatMap(Optional::stream)
                .toList();
    }

    private Reading reading(Telling telling, int no, RawDocument raw, Masker masker) {
        return new Reading(
                no,
                telling.frame().f().moment(raw.readAt(), telling.head().zone()),
                masker.mask(pretty.print(raw.content())));
    }
}
