package nl.doorzet.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Holds calls and answers against the API's own description. */
final class Contract {
    private final ObjectNode description;
    private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    /** @param description as the server sends it; here an answer may hold nothing that it does not tell */
    Contract(JsonNode description) {
        this.description = (ObjectNode) description.deepCopy();
        this.description
                .path("components")
                .path("schemas")
                .forEach(schema -> ((ObjectNode) schema).put("additionalProperties", false));
    }

    /** Each method and path, as {@code GET /api/v1/me}. */
    Set<String> routes() {
        Set<String> routes = new TreeSet<>();
        description
                .path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .propertyNames()
                        .forEach(method -> routes.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey())));
        return routes;
    }

    /** The one answer that is told, with its status; or a problem. */
    void holds(String route, HttpResponse<String> answer) {
        String method = route.substring(0, route.indexOf(' ')).toLowerCase(Locale.ROOT);
        JsonNode responses = description
                .path("paths")
                .path(Routes.pattern(route))
                .path(method)
                .path("responses");
        JsonNode told = responses.has("" + answer.statusCode())
                ? responses.path("" + answer.statusCode())
                : description.path("components").path("responses").path("Problem");
        String type = answer.headers().firstValue("content-type").orElse("").replaceFirst(";.*", "");
        JsonNode content = told.path("content").path(type);
        assertThat(content.isMissingNode())
                .as(route + " " + answer.statusCode() + " " + type)
                .isFalse();
        if (type.endsWith("json")) {
            assertThat(wrong(content.path("schema"), answer.body())).as(route).isEmpty();
        }
    }

    private List<String> wrong(JsonNode schema, String body) {
        ObjectNode whole = (ObjectNode) schema.deepCopy();
        whole.set("components", description.path("components"));
        Schema compiled = registry.getSchema(whole);
        List<String> wrong = new ArrayList<>();
        compiled.validate(body, InputFormat.JSON).forEach(error -> wrong.add(error.toString()));
        return wrong;
    }
}
