package nl.doorzet.simulators.tryton;

import static nl.doorzet.simulators.Evidence.Basis.OBSERVED;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import nl.doorzet.simulators.Answer;
import nl.doorzet.simulators.Evidence;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Values as Tryton writes them. */
@Evidence(value = OBSERVED, source = "reference tryton, The API: values")
final class Json {
    static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private Json() {}

    static JsonNode parse(byte[] body) {
        return MAPPER.readTree(body);
    }

    static ObjectNode object() {
        return NODES.objectNode();
    }

    static ArrayNode array() {
        return NODES.arrayNode();
    }

    static JsonNode none() {
        return NODES.nullNode();
    }

    static Answer answer(JsonNode body) {
        return Answer.of(200, "application/json", MAPPER.writeValueAsString(body));
    }

    static ObjectNode decimal(BigDecimal number) {
        return object().put("__class__", "Decimal").put("decimal", number.toPlainString());
    }

    static boolean isDecimal(JsonNode value) {
        return value.path("__class__").asString("").equals("Decimal")
                && value.path("decimal").asString("").matches("-?\\d+(\\.\\d+)?");
    }

    static BigDecimal decimal(JsonNode value) {
        return new BigDecimal(value.path("decimal").asString("0"));
    }

    static boolean isDate(JsonNode value) {
        try {
            return value.path("__class__").asString("").equals("date")
                    && !date(value).equals(LocalDate.MIN);
        } catch (DateTimeException _) {
            return false;
        }
    }

    static LocalDate date(JsonNode value) {
        return LocalDate.of(
                value.path("year").asInt(0),
                value.path("month").asInt(0),
                value.path("day").asInt(0));
    }
}
