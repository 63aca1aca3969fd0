package nl.doorzet.simulators.moneybird;

import java.math.BigDecimal;
import nl.doorzet.simulators.Answer;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads and writes JSON; a name that occurs twice in one object is an error. */
final class Json {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private Json() {}

    static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    static ArrayNode array(Iterable<? extends JsonNode> nodes) {
        ArrayNode array = MAPPER.createArrayNode();
        nodes.forEach(array::add);
        return array;
    }

    static ArrayNode texts(Iterable<String> texts) {
        ArrayNode array = MAPPER.createArrayNode();
        texts.forEach(array::add);
        return array;
    }

    static JsonNode parse(byte[] body) {
        return MAPPER.readTree(body);
    }

    static Answer answer(int status, JsonNode body) {
        return Answer.json(status, MAPPER.writeValueAsString(body));
    }

    /** An amount in the vendor's way: no needless zeros, but always one digit behind the point. */
    static String decimal(BigDecimal number) {
        BigDecimal brief = number.stripTrailingZeros();
        return brief.setScale(Math.max(1, brief.scale())).toPlainString();
    }

    /** A unit price in the vendor's way: two digits behind the point. */
    static String price(BigDecimal price) {
        return price.setScale(2).toPlainString();
    }
}
