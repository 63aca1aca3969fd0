package nl.doorzet.server.web.api.documents;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import nl.doorzet.core.booking.Entry;
import nl.doorzet.server.access.ExchangeQueries;
import nl.doorzet.server.account.ConnectionKey;
import nl.doorzet.server.ledger.Delivery;
import nl.doorzet.server.ledger.DeliveryKind;
import nl.doorzet.server.ledger.Document;
import nl.doorzet.server.ledger.Ledger;
import nl.doorzet.server.web.api.EntryJson;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Tells documents' stories. */
@Component
class Stories {
    private static final int CALLS = 100;
    /** Records of ours, which are told in a form that stays; or not at all. */
    private static final Set<String> INSIDES = Set.of("entry", "way", "because", "attempts", "problems", "warnings");

    private final Ledger ledger;
    private final ExchangeQueries exchanges;
    private final JsonMapper json;

    Stories(Ledger ledger, ExchangeQueries exchanges, JsonMapper json) {
        this.ledger = ledger;
        this.exchanges = exchanges;
        this.json = json;
    }

    StoryJson of(ConnectionKey key, Document document) {
        List<Delivery> rows = ledger.story(key, document.id());
        return new StoryJson(
                DocumentJson.of(document),
                entry(rows),
                rows.stream().map(row -> StoryJson.Event.of(row, facts(row))).toList(),
                exchanges.about(key, document.id().toString(), CALLS).stream()
                        .map(StoryJson.Call::of)
                        .toList());
    }

    private Optional<EntryJson> entry(List<Delivery> rows) {
        return rows.reversed().stream()
                .filter(row -> row.kind() == DeliveryKind.STARTED)
                .flatMap(row -> Optional.ofNullable(row.detail().get("entry")).stream())
                .findFirst()
                .map(text -> EntryJson.of(json.readValue(text, Entry.class)));
    }

    private static Map<String, String> facts(Delivery row) {
        Map<String, String> facts = new TreeMap<>(row.detail());
        facts.keySet().removeAll(INSIDES);
        return facts;
    }
}
