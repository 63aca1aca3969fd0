package nl.doorzet.accounting.moneybird;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.doorzet.core.connector.Http.Response;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What Moneybird says when it refuses: a text, or texts per field (reference moneybird §2). */
final class MoneybirdRefusals {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final int LONGEST = 300;

    private MoneybirdRefusals() {}

    /** For example {@code reference can't be blank}; empty when nothing can be made of it. */
    static String words(Response response) {
        try {
            String words = words(MAPPER.readTree(response.body()).path("error"));
            return words.substring(0, Math.min(words.length(), LONGEST));
        } catch (JacksonException e) {
            return "";
        }
    }

    private static String words(JsonNode error) {
        if (!error.isObject()) {
            return error.asString("");
        }
        List<String> words = new ArrayList<>();
        for (Map.Entry<String, JsonNode> field : error.properties()) {
            field.getValue().forEach(text -> words.add(field.getKey() + " " + text.asString("")));
        }
        return String.join("; ", words);
    }
}
