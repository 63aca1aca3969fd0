package nl.doorzet.simulators.ccvshop;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.doorzet.simulators.Received;

/** Finds the route of a request; a slash at the end of the path makes no difference (reference ccv-shop §2). */
final class Router {
    private record Found(Route route, List<Long> ids) {}

    private final List<Route> routes;

    Router(List<Route> routes) {
        this.routes = List.copyOf(routes);
    }

    Match find(Received request) {
        List<String> parts = parts(request.path());
        Map<String, Found> byMethod = routes.stream()
                .flatMap(route -> route.match(parts).map(ids -> new Found(route, ids)).stream())
                .collect(Collectors.toMap(found -> found.route().method(), found -> found));
        if (byMethod.isEmpty()) {
            throw Refusal.unknownResource(String.join("/", parts));
        }
        Found found = byMethod.get(request.method());
        if (found == null) {
            throw Refusal.methodNotAllowed(
                    request.method(),
                    byMethod.values().iterator().next().route().resource());
        }
        return new Match(found.route(), new Call(request, Query.parse(request.query()), found.ids()));
    }

    /** A route and the call that goes to it. */
    record Match(Route route, Call call) {}

    private static List<String> parts(String path) {
        if (!path.startsWith(Links.PREFIX) && !(path + "/").equals(Links.PREFIX)) {
            throw Refusal.unknownResource(path);
        }
        String rest = path.length() < Links.PREFIX.length() ? "" : path.substring(Links.PREFIX.length());
        String trimmed = rest.endsWith("/") ? rest.substring(0, rest.length() - 1) : rest;
        return Stream.of(trimmed.split("/", -1)).toList();
    }
}
