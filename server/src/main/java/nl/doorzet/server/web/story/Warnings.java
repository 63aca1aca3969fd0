package nl.doorzet.server.web.story;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.doorzet.server.ledger.Delivery;
import nl.doorzet.server.web.Texts;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What an owner should know of a document though it is booked. */
@Component
class Warnings {
    private static final TypeReference<List<Told>> TOLD = new TypeReference<>() {};
    private static final Set<String> AMOUNTS = Set.of("invoiced", "credited", "difference", "earlierTotal", "total");

    private final JsonMapper json;

    Warnings(JsonMapper json) {
        this.json = json;
    }

    /** A warning as the ledger keeps it. */
    private record Told(String code, Map<String, String> facts) {}

    /** Those of the newest row that has any, in words. */
    List<String> of(Telling telling, List<Delivery> story) {
        return story.reversed().stream()
                .flatMap(row -> Optional.ofNullable(row.detail().get("warnings")).stream())
                .findFirst()
                .map(told -> json.readValue(told, TOLD))
                .orElse(List.of())
                .stream()
                .map(warning -> words(telling, warning))
                .toList();
    }

    private static String words(Telling telling, Told warning) {
        Texts t = telling.frame().t();
        Map<String, String> facts = new HashMap<>();
        warning.facts()
                .forEach((name, value) -> facts.put(name, AMOUNTS.contains(name) ? telling.money(value) : value));
        String key = "warning." + warning.code();
        return t.has(key) ? t.say(key, facts) : warning.code();
    }
}
