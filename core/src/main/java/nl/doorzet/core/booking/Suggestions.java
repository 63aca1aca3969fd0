package nl.doorzet.core.booking;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import nl.doorzet.core.booking.Suggestion.Reason;
import nl.doorzet.core.connector.Capability;
import nl.doorzet.core.connector.Choice;
import nl.doorzet.core.money.VatRate;
import nl.doorzet.core.sales.LineKind;
import nl.doorzet.core.settings.Lookup;

/**
 * Presets for {@link BookingRules#vat()} and {@link BookingRules#ledger()} from what the books offer, so that a newcomer confirms
 * and does not study. Only what clearly fits is suggested: one candidate, or one that has the words; otherwise the owner chooses.
 */
public final class Suggestions {
    private static final List<String> NOT_ORDINARY = List.of(
            "verlegd", "reverse", "icp", "intracom", "eu", "export", "oss", "vrijgesteld", "geen", "marge", "platform");

    private Suggestions() {}

    /** VAT codes for every treatment that the codes name, keyed as {@link VatCategory#key()}. */
    public static Map<String, Lookup> vat(List<Choice> codes) {
        return choices(explainedVat(codes));
    }

    /** Revenue accounts for the kinds of line, keyed as {@link LedgerKeys} gives them. */
    public static Map<String, Lookup> ledger(List<Choice> accounts) {
        return choices(explainedLedger(accounts));
    }

    /**
     * The rules with what the books' own lists suggest where nothing is chosen yet.
     *
     * @param needs of the books: what they do not need is not asked for
     * @param lists of the books, by kind
     */
    public static BookingRules in(
            BookingRules rules, Set<Capability> needs, Function<Choice.Kind, List<Choice>> lists) {
        return rules.with(
                rules.ledger().isEmpty() && needs.contains(Capability.NEEDS_LEDGER_ACCOUNTS)
                        ? ledger(lists.apply(Choice.Kind.LEDGER_ACCOUNTS))
                        : rules.ledger(),
                rules.vat().isEmpty() && needs.contains(Capability.NEEDS_VAT_CODES)
                        ? vat(lists.apply(Choice.Kind.VAT_CODES))
                        : rules.vat());
    }

    private static Map<String, Lookup> choices(Map<String, Suggestion> explained) {
        Map<String, Lookup> choices = new LinkedHashMap<>();
        explained.forEach((key, suggestion) -> choices.put(key, suggestion.choice()));
        return Map.copyOf(choices);
    }

    /** The same as {@link #vat}, each with its reason. */
    public static Map<String, Suggestion> explainedVat(List<Choice> codes) {
        Map<String, Suggestion> found = new LinkedHashMap<>();
        for (Choice code : codes) {
            Optional<VatRate> rate = rate(code);
            String country = code.facts().getOrDefault("country", "");
            if (rate.isPresent() && !rate.get().isZero()) {
                String key = country.isEmpty() ? "domestic-" + rate.get() : "oss-" + country + "-" + rate.get();
                Predicate<Choice> alike = other -> rate(other).equals(rate)
                        && other.facts().getOrDefault("country", "").equals(country);
                put(found, key, ofRate(codes, alike));
            }
        }
        List<Choice> free = codes.stream()
                .filter(code -> rate(code).orElse(VatRate.ZERO).isZero()
                        && code.facts().getOrDefault("country", "").isEmpty())
                .toList();
        put(
                found,
                "domestic-0",
                only(free, code -> rate(code).isPresent() && isOrdinary(code))
                        .map(code -> Suggestion.of(code, Reason.ORDINARY_OF_RATE, "")));
        put(found, "reverse_charged", named(free, "icp", "intracom", "binnen de eu", "verlegd", "reverse"));
        put(found, "export", named(free, "export", "buiten de eu", "outside"));
        put(found, "platform", named(free, "platform"));
        put(found, "exempt", named(free, "vrijgesteld", "exempt", "geen btw", "no vat"));
        put(found, "deposit", named(free, "geen btw", "no vat", "vrijgesteld", "exempt"));
        return Map.copyOf(found);
    }

    private static Optional<Suggestion> ofRate(List<Choice> codes, Predicate<Choice> alike) {
        return only(codes, alike)
                .map(code -> Suggestion.of(code, Reason.ONLY_OF_RATE, ""))
                .or(() -> only(codes, alike.and(Suggestions::isOrdinary))
                        .map(code -> Suggestion.of(code, Reason.ORDINARY_OF_RATE, "")));
    }

    /** The same as {@link #ledger}, each with its reason. */
    public static Map<String, Suggestion> explainedLedger(List<Choice> accounts) {
        Map<String, Suggestion> found = new LinkedHashMap<>();
        List<Choice> revenue = accounts.stream().filter(Suggestions::isRevenue).toList();
        for (LineKind kind : LineKind.values()) {
            put(found, kind.name().toLowerCase(Locale.ROOT), account(kind, revenue));
        }
        put(found, "goods-domestic-21", named(revenue, "hoog", "21%", "21 %"));
        put(found, "goods-domestic-9", named(revenue, "laag", " 9%", " 9 %"));
        return Map.copyOf(found);
    }

    private static Optional<Suggestion> account(LineKind kind, List<Choice> revenue) {
        return switch (kind) {
            case GOODS -> goods(revenue);
            case SHIPPING -> named(revenue, "verzendkosten", "verzending", "vracht", "shipping");
            case PAYMENT_COSTS -> named(revenue, "betaalkosten", "betalingskosten", "transactiekosten");
            case EXTRA_COSTS -> named(revenue, "extra kosten", "overige omzet", "overige opbrengsten");
            case PAYMENT_OPTION -> named(revenue, "betaaloptie", "betaalkosten", "betalingskosten");
            case DISCOUNT -> named(revenue, "korting", "discount");
            case LOYALTY_DISCOUNT -> named(revenue, "spaarpunten", "loyalty", "korting", "discount");
            case DEPOSIT -> named(revenue, "statiegeld", "emballage");
            case ROUNDING -> named(revenue, "afronding", "betalingsverschil", "rounding");
        };
    }

    private static Optional<Suggestion> goods(List<Choice> revenue) {
        return only(revenue, account -> true)
                .map(account -> Suggestion.of(account, Reason.ONLY_REVENUE, ""))
                .or(() -> only(revenue, account -> has(account, "omzet") && !has(account, "laag"))
                        .map(account -> Suggestion.of(account, Reason.HAS_WORD, "omzet")))
                .or(() -> only(revenue, account -> equal(account, "omzet", "verkopen", "sales", "revenue"))
                        .map(account -> Suggestion.of(account, Reason.CALLED_SO, name(account))));
    }

    /** The one that has the first of these words that any has; nothing if several have it. */
    private static Optional<Suggestion> named(List<Choice> choices, String... words) {
        return Arrays.stream(words)
                .filter(word -> choices.stream().anyMatch(choice -> has(choice, word)))
                .findFirst()
                .flatMap(word -> only(choices, choice -> has(choice, word))
                        .map(choice -> Suggestion.of(choice, Reason.HAS_WORD, word.strip())));
    }

    private static Optional<Choice> only(List<Choice> choices, Predicate<Choice> fits) {
        List<Choice> fitting = choices.stream().filter(fits).toList();
        return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
    }

    private static boolean isOrdinary(Choice code) {
        List<String> words = List.of(name(code).split("[^\\p{L}\\p{N}]+", -1));
        return NOT_ORDINARY.stream().noneMatch(words::contains);
    }

    private static boolean isRevenue(Choice account) {
        String type = account.facts().getOrDefault("type", "").toLowerCase(Locale.ROOT);
        return type.isEmpty()
                || List.of("revenue", "income", "omzet", "opbrengsten").contains(type);
    }

    private static boolean has(Choice choice, String word) {
        return name(choice).contains(word);
    }

    private static boolean equal(Choice choice, String... names) {
        return List.of(names).contains(name(choice));
    }

    private static String name(Choice choice) {
        return choice.name().toLowerCase(Locale.ROOT).strip();
    }

    private static Optional<VatRate> rate(Choice code) {
        String percentage = code.facts().getOrDefault("percentage", "");
        return percentage.isEmpty() ? Optional.empty() : Optional.of(new VatRate(new BigDecimal(percentage)));
    }

    private static void put(Map<String, Suggestion> into, String key, Optional<Suggestion> suggestion) {
        suggestion.ifPresent(found -> into.put(key, found));
    }
}
