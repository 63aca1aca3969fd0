package nl.doorzet.server.web.api.description;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import nl.doorzet.server.web.Needs;
import nl.doorzet.server.web.Systems;
import nl.doorzet.server.web.Who;
import nl.doorzet.server.web.api.About;
import nl.doorzet.server.web.api.Api;
import nl.doorzet.server.web.api.Problem;
import nl.doorzet.server.web.api.ProblemJson;
import nl.doorzet.server.web.api.description.Schemas.Direction;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** {@code /api/v1/openapi.json}. It cannot differ from what is answered: it is drawn from it. */
@RestController
@RequestMapping(Api.V1)
@Needs(Who.ANYBODY)
class OpenApi {
    private final ObjectProvider<RequestMappingHandlerMapping> routes;

    OpenApi(@Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> routes) {
        this.routes = routes;
    }

    @About("This description")
    @GetMapping("/openapi.json")
    Map<String, Object> description() {
        Schemas schemas = new Schemas();
        Map<String, Map<String, Object>> paths = new TreeMap<>();
        routes.getObject().getHandlerMethods().forEach((route, method) -> {
            for (String path : route.getPatternValues()) {
                if (path.startsWith(Api.V1 + "/")) {
                    route.getMethodsCondition()
                            .getMethods()
                            .forEach(verb -> paths.computeIfAbsent(path, p -> new TreeMap<>())
                                    .put(verb.name().toLowerCase(Locale.ROOT), new Operation(method, schemas).told()));
                }
            }
        });
        Map<String, Object> problem = Map.of(
                "description",
                "Why it was refused (RFC 9457)",
                "content",
                Map.of("application/problem+json", Map.of("schema", schemas.of(ProblemJson.class, Direction.WRITTEN))));
        Map<String, Object> description = new LinkedHashMap<>();
        description.put("openapi", "3.1.1");
        description.put(
                "info",
                Map.of(
                        "title",
                        "Doorzet",
                        "version",
                        "1",
                        "description",
                        "Everything that the dashboard does, for programs. Amounts are text, times are UTC (ISO 8601). "
                                + "Fields may be added to answers."));
        description.put("security", List.of(Map.of("token", List.of())));
        description.put("paths", paths);
        description.put(
                "components",
                Map.of(
                        "schemas",
                        schemas.named(),
                        "responses",
                        Map.of("Problem", problem),
                        "securitySchemes",
                        Map.of(
                                "token",
                                Map.of(
                                        "type",
                                        "http",
                                        "scheme",
                                        "bearer",
                                        "description",
                                        "A token from the page Profiel: dz_…"))));
        return description;
    }

    @About("What a kind of problem means, by the last part of its type")
    @GetMapping("/problems/{problem}")
    Kind problem(@PathVariable String problem) {
        return Problem.of(problem).map(Kind::of).orElseThrow(Systems::notFound);
    }

    /** A kind of problem. */
    record Kind(
            String type,
            String title,
            int status,
            @About("What to do about it") String todo) {
        static Kind of(Problem problem) {
            return new Kind(problem.type(), problem.title(), problem.status().value(), problem.todo());
        }
    }
}
