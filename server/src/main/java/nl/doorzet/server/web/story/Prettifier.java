package nl.doorzet.server.web.story;

import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes JSON over several lines for people. */
@Component
class Prettifier {
    private final JsonMapper json = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    /** The same text if it is no JSON: XML, or cut off. */
    String print(String text) {
        if (text.isBlank() || "{[".indexOf(text.strip().charAt(0)) < 0) {
            return text;
        }
        try {
            return json.writeValueAsString(json.readTree(text));
        } catch (JacksonException | NumberFormatException e) {
            // The latter for a number whose exponent fits nowhere.
            return text;
        }
    }
}
