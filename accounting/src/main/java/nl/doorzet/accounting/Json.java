package nl.doorzet.accounting;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import nl.doorzet.core.connector.ApiFailure.NoAnswer;
import nl.doorzet.core.connector.Http.Request;
import nl.doorzet.core.connector.Http.Response;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.PropertyNamingStrategy;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads and writes the JSON of an accounting system. An answer that is not what was asked for is no answer: nobody knows then
 * whether the request had its effect.
 */
public final class Json {
    private final JsonMapper mapper;

    private Json(PropertyNamingStrategy names) {
        mapper = JsonMapper.builder()
                .propertyNamingStrategy(names)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
                .build();
    }

    /** For APIs that write {@code tax_rate_id}. */
    public static Json snakeCase() {
        return new Json(PropertyNamingStrategies.SNAKE_CASE);
    }

    /** Fields that are null are left out. */
    public String write(Object body) {
        return mapper.writeValueAsString(body);
    }

    /**
     * The answer as an object; fields that the shape does not know are passed over.
     *
     * @throws NoAnswer if it is not an object of this shape
     */
    public <T> T read(Request request, Response response, Class<T> shape) {
        return understood(request, () -> mapper.readValue(response.body(), shape));
    }

    /**
     * The answer as a list of objects.
     *
     * @throws NoAnswer if it is not a list of objects of this shape
     */
    public <T> List<T> readList(Request request, Response response, Class<T> shape) {
        List<T> list = understood(request, () -> mapper.readerForListOf(shape).<List<T>>readValue(response.body()));
        if (list.stream().anyMatch(Objects::isNull)) {
            throw misunderstood(request);
        }
        return list;
    }

    /**
     * A part of an answer as an object; fields that the shape does not know are passed over.
     *
     * @throws NoAnswer if it is not an object of this shape
     */
    public <T> T convert(Request request, JsonNode part, Class<T> shape) {
        return understood(request, () -> mapper.treeToValue(part, shape));
    }

    private static <T> T understood(Request request, Supplier<@Nullable T> reading) {
        try {
            T read = reading.get();
            if (read != null) {
                return read;
            }
        } catch (JacksonException | NumberFormatException e) {
            // Said below, without the parser's words: they quote the answer, which may hold anything.
        }
        throw misunderstood(request);
    }

    /** The failure for an answer that cannot be the answer to this request. */
    public static NoAnswer misunderstood(Request request) {
        return new NoAnswer("%s: the answer of %s is not what was asked for"
                .formatted(request.what(), request.uri().getAuthority()));
    }
}
