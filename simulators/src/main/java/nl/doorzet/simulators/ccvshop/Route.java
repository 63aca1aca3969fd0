package nl.doorzet.simulators.ccvshop;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A method on a path such as "orders/:id/orderrows".
 *
 * @param resource the name of the resource, to which the limits apply
 */
record Route(String method, List<String> path, String resource, Function<Call, Reply> handler) {
    static Route get(String path, Function<Call, Reply> handler) {
        return of("GET", path, handler);
    }

    static Route of(String method, String path, Function<Call, Reply> handler) {
        List<String> parts = List.of(path.split("/"));
        String resource = parts.reversed().stream()
                .filter(part -> !part.equals(":id"))
                .findFirst()
                .orElse("");
        return new Route(method, parts, resource, handler);
    }

    /** The ids in a path that fits this one. */
    Optional<List<Long>> match(List<String> parts) {
        if (parts.size() != path.size()) {
            return Optional.empty();
        }
        List<Long> ids = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            if (path.get(i).equals(":id") && parts.get(i).matches("\\d{1,18}")) {
                ids.add(Long.valueOf(parts.get(i)));
            } else if (!path.get(i).equals(parts.get(i))) {
                return Optional.empty();
            }
        }
        return Optional.of(List.copyOf(ids));
    }
}
