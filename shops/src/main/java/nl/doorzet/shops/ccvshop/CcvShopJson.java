package nl.doorzet.shops.ccvshop;

import java.util.function.Supplier;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The shop's JSON as trees, in which numbers keep the digits that they were written with. */
final class CcvShopJson {
    /** Deeper than any resource of the reference by far, and shallow enough to walk. */
    private static final int MAX_DEPTH = 50;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(MAX_DEPTH)
                            .build())
                    .build())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private CcvShopJson() {}

    /** @throws JacksonException if it is not JSON, or beyond measure */
    static JsonNode read(byte[] text) {
        return guarded(() -> MAPPER.readTree(text));
    }

    /** @throws JacksonException if it is not JSON, or beyond measure */
    static JsonNode read(String text) {
        return guarded(() -> MAPPER.readTree(text));
    }

    /** Jackson lets the failure of a number whose exponent fits nowhere, such as 1e99999999999, through as it is. */
    private static JsonNode guarded(Supplier<JsonNode> reading) {
        try {
            return reading.get();
        } catch (NumberFormatException e) {
            throw new StreamConstraintsException("a number with an exponent that fits nowhere");
        }
    }

    static String write(JsonNode tree) {
        return MAPPER.writeValueAsString(tree);
    }

    static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    static ArrayNode array() {
        return MAPPER.createArrayNode();
    }
}
