package nl.doorzet.simulators.moneybird;

import static nl.doorzet.simulators.Evidence.Basis.ASSUMED;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import nl.doorzet.simulators.Evidence;
import tools.jackson.databind.JsonNode;

/**
 * A JSON object read strictly. A name that is not known or a value of the wrong type is malformed (400); a value that is
 * wrong in itself becomes a problem (422), and reading goes on to find them all.
 */
@Evidence(value = ASSUMED, source = "reference moneybird §2 gives the shapes; that unknown names are refused is ours")
final class Fields {
    private final JsonNode node;
    private final String prefix;
    private final Problems problems;

    Fields(JsonNode node, String prefix, Set<String> known, Problems problems) {
        if (!node.isObject()) {
            throw Refusal.malformed("an object was expected: " + prefix);
        }
        for (String name : node.propertyNames()) {
            if (!known.contains(name)) {
                throw Refusal.malformed("unknown field: " + prefix + name);
            }
        }
        this.node = node;
        this.prefix = prefix;
        this.problems = problems;
    }

    Problems problems() {
        return problems;
    }

    /** A text; empty when it is absent, null or blank. */
    Optional<String> text(String name) {
        return typed(name, JsonNode::isString, JsonNode::stringValue).filter(text -> !text.isBlank());
    }

    /** A text that must be there; an empty one stands in for it when it is a problem. */
    String requiredText(String name) {
        blankUnlessGiven(name);
        return text(name).orElse("");
    }

    Optional<Boolean> flag(String name) {
        return typed(name, JsonNode::isBoolean, JsonNode::booleanValue);
    }

    Optional<Integer> count(String name) {
        return typed(name, value -> value.isIntegralNumber() && value.canConvertToInt(), JsonNode::intValue);
    }

    Optional<LocalDate> date(String name) {
        return text(name).flatMap(text -> {
            try {
                return Optional.of(LocalDate.parse(text));
            } catch (DateTimeParseException _) {
                problems.invalid(prefix + name);
                return Optional.empty();
            }
        });
    }

    /** A date that must be there; some day stands in for it when it is a problem. */
    LocalDate requiredDate(String name) {
        blankUnlessGiven(name);
        return date(name).orElse(LocalDate.EPOCH);
    }

    /** Money in cents, from a number or a text. */
    Optional<BigDecimal> money(String name) {
        return typed(name, value -> value.isNumber() || value.isString(), JsonNode::asString)
                .filter(text -> !text.isBlank())
                .flatMap(text -> Decimals.money(text, problems, prefix + name));
    }

    /** Money that must be there; zero stands in for it when it is a problem. */
    BigDecimal requiredMoney(String name) {
        blankUnlessGiven(name);
        return money(name).orElse(BigDecimal.ZERO);
    }

    /** A quantity, from a whole number or a text. */
    Optional<BigDecimal> quantity(String name) {
        return typed(name, value -> value.isIntegralNumber() || value.isString(), JsonNode::asString)
                .filter(text -> !text.isBlank())
                .flatMap(text -> Decimals.quantity(text, problems, prefix + name));
    }

    /** The thing that an id names; an id of nothing is a problem. */
    <T> Optional<T> reference(String name, Function<String, Optional<T>> find) {
        return text(name).flatMap(id -> {
            Optional<T> found = find.apply(id);
            if (found.isEmpty()) {
                problems.invalid(prefix + name);
            }
            return found;
        });
    }

    <T> Optional<T> requiredReference(String name, Function<String, Optional<T>> find) {
        blankUnlessGiven(name);
        return reference(name, find);
    }

    /** The id of a kind of thing of which the administration has none. */
    void referenceToNothing(String name) {
        reference(name, _ -> Optional.empty());
    }

    void oneOf(String name, Set<String> allowed) {
        if (text(name).filter(text -> !allowed.contains(text)).isPresent()) {
            problems.add(prefix + name, "inclusion", "is not included in the list");
        }
    }

    /** The objects of a list, none when it is absent; problems name their fields with the prefix in front. */
    List<Fields> list(String name, Set<String> known, String itsPrefix) {
        return typed(name, JsonNode::isArray, JsonNode::valueStream).stream()
                .flatMap(values -> values)
                .map(value -> new Fields(value, itsPrefix, known, problems))
                .toList();
    }

    /** An object; problems name its fields with the prefix in front. */
    Optional<Fields> object(String name, Set<String> known, String itsPrefix) {
        return typed(name, JsonNode::isObject, value -> new Fields(value, itsPrefix, known, problems));
    }

    private void blankUnlessGiven(String name) {
        JsonNode value = node.path(name);
        if (value.isNull()
                || value.isMissingNode()
                || (value.isString() && value.stringValue().isBlank())) {
            problems.blank(prefix + name);
        }
    }

    private <T> Optional<T> typed(String name, Predicate<JsonNode> type, Function<JsonNode, T> read) {
        if (!node.hasNonNull(name)) {
            return Optional.empty();
        }
        JsonNode value = node.get(name);
        if (!type.test(value)) {
            throw Refusal.malformed("wrong type: " + prefix + name);
        }
        return Optional.of(read.apply(value));
    }
}
