package nl.doorzet.simulators.moneybird;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.doorzet.simulators.Answer;

/**
 * A method and a path with what answers them.
 *
 * @param path the segments; "*" is a place that captures
 */
record Route(String method, List<String> path, Function<Call, Answer> answer) {
    /** A route below an administration, whose id is the first segment and is not captured. */
    static Route of(String method, String path, Function<Call, Answer> answer) {
        return new Route(method, List.of(path.split("/", -1)), answer);
    }

    /** What stands at the places; empty when this is another route. */
    Optional<List<String>> match(String wantedMethod, List<String> segments) {
        if (!method.equals(wantedMethod) || path.size() != segments.size()) {
            return Optional.empty();
        }
        List<String> captured = new ArrayList<>();
        for (int i = 0; i < path.size(); i++) {
            if (path.get(i).equals("*")) {
                captured.add(segments.get(i));
            } else if (!path.get(i).equals(segments.get(i))) {
                return Optional.empty();
            }
        }
        return Optional.of(captured);
    }
}
