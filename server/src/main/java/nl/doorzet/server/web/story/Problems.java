package nl.doorzet.server.web.story;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.doorzet.core.booking.Problem;
import nl.doorzet.core.booking.Turn;
import nl.doorzet.core.booking.Way;
import nl.doorzet.server.ledger.Delivery;
import nl.doorzet.server.ledger.DocumentStatus;
import nl.doorzet.server.web.Texts;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What stands in a document's way, in words. */
@Component
class Problems {
    private static final TypeReference<List<Problem>> PROBLEMS = new TypeReference<>() {};
    private static final TypeReference<List<Map<String, String>>> ROWS = new TypeReference<>() {};

    private final JsonMapper json;

    Problems(JsonMapper json) {
        this.json = json;
    }

    List<ProblemText> of(Telling telling, List<Delivery> story) {
        return verdict(telling, story).stream()
                .flatMap(row -> problems(row).stream())
                .map(problem -> text(telling, problem))
                .toList();
    }

    List<AttemptRow> attempts(Telling telling, List<Delivery> story) {
        Optional<Delivery> verdict =
                verdict(telling, story).filter(row -> row.detail().containsKey("attempts"));
        return verdict.map(row -> json.readValue(row.detail().get("attempts"), ROWS)).orElse(List.of()).stream()
                .map(attempt -> attempt(telling, attempt))
                .toList();
    }

    /** The row that put it on the list of errors, as long as it is there. */
    private static Optional<Delivery> verdict(Telling telling, List<Delivery> story) {
        if (telling.document().status() != DocumentStatus.ATTENTION) {
            return Optional.empty();
        }
        return story.reversed().stream()
                .filter(row -> row.kind()
                        .makes()
                        .filter(s -> s == DocumentStatus.ATTENTION)
                        .isPresent())
                .findFirst();
    }

    private List<Problem> problems(Delivery row) {
        String several = row.detail().get("problems");
        if (several != null) {
            return json.readValue(several, PROBLEMS);
        }
        return Arrays.stream(Problem.Code.values())
                .filter(code -> code.name().equals(row.code()))
                .map(code -> new Problem(code, Turn.OWNER, row.detail()))
                .toList();
    }

    private static ProblemText text(Telling telling, Problem problem) {
        Texts t = telling.frame().t();
        Map<String, String> facts = Facts.readable(telling, problem.facts());
        facts.put("type", telling.type().toLowerCase(telling.frame().language().locale()));
        facts.put("number", telling.document().number());
        facts.put("shop", telling.head().shopName());
        facts.put("books", telling.head().booksName());
        facts.put("key", problem.facts().getOrDefault("setting", ""));
        // Connectors name the other side's words differently.
        facts.putIfAbsent("reason", facts.getOrDefault("answer", ""));
        String key = "problem." + problem.code().name();
        return new ProblemText(
                t.reason(problem.code().name()),
                sentence(t.say(key + ".doing", facts)),
                sentence(t.say(key + ".obstacle", facts)),
                sentence(t.say(key + ".todo", facts)),
                t.of("turn", problem.turn()));
    }

    /** A text may begin with a fact, such as "order 1010". */
    private static String sentence(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private static AttemptRow attempt(Telling telling, Map<String, String> row) {
        Texts t = telling.frame().t();
        return new AttemptRow(
                t.of("spreading", Way.Spreading.valueOf(row.getOrDefault("costs", ""))),
                t.of("spreading", Way.Spreading.valueOf(row.getOrDefault("discounts", ""))),
                t.of("rounding", Way.Rounding.valueOf(row.getOrDefault("rounding", ""))),
                telling.money(row.getOrDefault("total", "")),
                telling.money(row.getOrDefault("vat", "")),
                difference(
                        telling,
                        row.getOrDefault("total", "0"),
                        telling.document().total()),
                difference(
                        telling,
                        row.getOrDefault("vat", "0"),
                        telling.document().vat()),
                rates(telling, row.getOrDefault("rates", "")));
    }

    /** As the ledger keeps them: {@code 21|100.00|21.00;9|…}. */
    private static List<String> rates(Telling telling, String kept) {
        return Arrays.stream(kept.split(";", -1))
                .map(rate -> rate.split("\\|", -1))
                .filter(parts -> parts.length == 3)
                .map(parts -> "%s %%: %s + %s".formatted(parts[0], telling.money(parts[1]), telling.money(parts[2])))
                .toList();
    }

    private static String difference(Telling telling, String ours, Optional<BigDecimal> shops) {
        return shops.map(shop -> new BigDecimal(ours).subtract(shop))
                .filter(d -> d.signum() != 0)
                .map(telling::money)
                .orElse("");
    }
}
