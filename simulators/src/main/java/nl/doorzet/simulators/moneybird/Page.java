package nl.doorzet.simulators.moneybird;

import static nl.doorzet.simulators.Evidence.Basis.ASSUMED;
import static nl.doorzet.simulators.Evidence.Basis.DOCUMENTED;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.doorzet.simulators.Answer;
import nl.doorzet.simulators.Evidence;
import tools.jackson.databind.JsonNode;

/** One page of a list; number from 1, size from 1 to 100. */
@Evidence(value = DOCUMENTED, source = "reference moneybird §2 [S]")
record Page(int number, int size) {
    private static final int LARGEST = 100;

    @Evidence(value = ASSUMED, source = "not in the reference")
    private static final int DEFAULT = 50;

    static Page of(Map<String, String> query) {
        return new Page(
                number(query, "page", 1, Integer.MAX_VALUE / LARGEST), number(query, "per_page", DEFAULT, LARGEST));
    }

    <T> Answer answer(List<T> all, Function<T, ? extends JsonNode> json, Call call) {
        List<? extends JsonNode> page =
                all.stream().skip((number - 1L) * size).limit(size).map(json).toList();
        Answer answer = Json.answer(200, Json.array(page)).with("X-Total-Count", Integer.toString(all.size()));
        return (long) number * size < all.size() ? answer.with("Link", next(call)) : answer;
    }

    private String next(Call call) {
        String rest = Stream.of(call.request().query().split("&", -1))
                .filter(pair -> !pair.isEmpty() && !pair.startsWith("page="))
                .map(pair -> "&" + pair)
                .collect(Collectors.joining());
        String host = call.request().header("host").orElse("127.0.0.1");
        return "<http://%s%s?page=%d%s>; rel=\"next\""
                .formatted(host, call.request().path(), number + 1, rest);
    }

    private static int number(Map<String, String> query, String name, int otherwise, int largest) {
        String text = query.get(name);
        if (text == null) {
            return otherwise;
        }
        if (!text.matches("\\d{1,9}") || Integer.parseInt(text) < 1 || Integer.parseInt(text) > largest) {
            throw Refusal.malformed("invalid parameter: " + name);
        }
        return Integer.parseInt(text);
    }
}
