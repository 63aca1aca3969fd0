package nl.doorzet.server.web.api.description;

import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.doorzet.server.web.Gate;
import nl.doorzet.server.web.Needs;
import nl.doorzet.server.web.Who;
import nl.doorzet.server.web.api.About;
import nl.doorzet.server.web.api.CsvAnswer;
import nl.doorzet.server.web.api.description.Schemas.Direction;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.ValueConstants;
import org.springframework.web.method.HandlerMethod;

/** What one method of a controller answers, in OpenAPI's words. */
final class Operation {
    private final HandlerMethod method;
    private final Schemas schemas;
    private final Who who;

    Operation(HandlerMethod method, Schemas schemas) {
        this.method = method;
        this.schemas = schemas;
        this.who = Gate.needs(method).map(Needs::value).orElseThrow();
    }

    Map<String, Object> told() {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put(
                "operationId",
                method.getBeanType().getSimpleName() + "." + method.getMethod().getName());
        told.put(
                "summary",
                Optional.ofNullable(method.getMethodAnnotation(About.class))
                        .orElseThrow()
                        .value());
        told.put("description", takes());
        if (who == Who.ANYBODY) {
            told.put("security", List.of());
        }
        List<Map<String, Object>> parameters = new ArrayList<>();
        for (MethodParameter parameter : method.getMethodParameters()) {
            if (parameter.hasParameterAnnotation(RequestBody.class)) {
                told.put(
                        "requestBody",
                        Map.of("required", true, "content", json(parameter.getGenericParameterType(), Direction.READ)));
            } else if (parameter.hasParameterAnnotation(PathVariable.class)
                    || parameter.hasParameterAnnotation(RequestParam.class)) {
                parameters.add(parameter(parameter));
            }
        }
        told.put("parameters", parameters);
        told.put("responses", responses());
        return told;
    }

    private String takes() {
        return switch (who) {
            case ANYBODY -> "Takes no token.";
            case PERSON -> "Takes a token.";
            case VIEWER, BOOKKEEPER, OWNER ->
                "Takes a token of a %s of the account, or more."
                        .formatted(who.name().toLowerCase(Locale.ROOT));
            case OPERATOR -> "Takes an operator.";
        };
    }

    private Map<String, Object> parameter(MethodParameter parameter) {
        Map<String, Object> told = new LinkedHashMap<>();
        boolean inPath = parameter.hasParameterAnnotation(PathVariable.class);
        told.put("name", parameter.getParameter().getName());
        told.put("in", inPath ? "path" : "query");
        told.put("required", inPath);
        Optional.ofNullable(parameter.getParameterAnnotation(About.class))
                .ifPresent(about -> told.put("description", about.value()));
        Type type = parameter.nestedIfOptional().getNestedGenericParameterType();
        Map<String, Object> schema = new LinkedHashMap<>(schemas.of(type, Direction.READ));
        Optional.ofNullable(parameter.getParameterAnnotation(RequestParam.class))
                .map(RequestParam::defaultValue)
                .filter(preset -> !preset.isEmpty() && !preset.equals(ValueConstants.DEFAULT_NONE))
                .ifPresent(preset -> schema.put("default", type == int.class ? Integer.valueOf(preset) : preset));
        told.put("schema", schema);
        return told;
    }

    private Map<String, Object> responses() {
        Map<String, Object> responses = new LinkedHashMap<>();
        HttpStatus status = Optional.ofNullable(method.getMethodAnnotation(ResponseStatus.class))
                .map(ResponseStatus::value)
                .orElse(HttpStatus.OK);
        Type answer = method.getMethod().getGenericReturnType();
        Map<String, Object> content = answer == void.class
                ? Map.of(CsvAnswer.TYPE, Map.of("schema", Map.of("type", "string")))
                : json(answer, Direction.WRITTEN);
        responses.put("" + status.value(), Map.of("description", status.getReasonPhrase(), "content", content));
        responses.put("default", Map.of("$ref", "#/components/responses/Problem"));
        return responses;
    }

    private Map<String, Object> json(Type type, Direction direction) {
        // The description describes itself as what it is: an object.
        Map<String, Object> schema =
                type.getTypeName().startsWith("java.util.Map") ? Map.of("type", "object") : schemas.of(type, direction);
        return Map.of("application/json", Map.of("schema", schema));
    }
}
