package nl.doorzet.server.web.settings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.doorzet.core.booking.LedgerKeys;
import nl.doorzet.core.booking.Suggestion;
import nl.doorzet.core.connector.Capability;
import nl.doorzet.core.sales.LineKind;
import nl.doorzet.core.settings.FieldError;
import nl.doorzet.core.settings.Lookup;
import nl.doorzet.server.web.SettingWords;
import nl.doorzet.server.web.Texts;
import nl.doorzet.server.web.settings.FieldView.Control;
import nl.doorzet.server.web.settings.FieldView.Option;

/** Draws what is chosen in the books: one field, or one for each key. */
final class Rows {
    /** A longer list is searched instead of looked through. */
    private static final int LOOKED_THROUGH = 40;

    /** Others can be entered by their number: a page of hundreds of rows helps nobody. */
    static final int MOST_CATEGORIES = 100;

    /** Those with a row for each payment method of the shop. */
    private static final Set<String> PER_METHOD = Set.of("booking.settlement", "booking.conditions");

    private static final String LEDGER = "booking.ledger";
    private static final String METHOD = "push.paymentMethod";
    private static final List<String> UNTAXED = List.of("reverse_charged", "export", "exempt", "deposit", "platform");

    private final Lists lists;
    private final Set<Capability> capabilities;
    private final String country;
    private final Texts t;

    /**
     * Ready to draw.
     *
     * @param capabilities of the books: they say which choices are needed
     * @param country the seller's; decides which rates are ordinary
     */
    Rows(Lists lists, Set<Capability> capabilities, String country, Texts t) {
        this.lists = lists;
        this.capabilities = capabilities;
        this.country = country;
        this.t = t;
    }

    boolean isNeeded(String setting) {
        return switch (setting) {
            case "booking.vat" -> capabilities.contains(Capability.NEEDS_VAT_CODES);
            case LEDGER -> capabilities.contains(Capability.NEEDS_LEDGER_ACCOUNTS);
            default -> true;
        };
    }

    /** From identity to name, of what a setting is chosen from. */
    Map<String, String> labels(String setting) {
        return Lists.labels(lists.of(setting));
    }

    List<FieldView> of(String setting, Draft draft, Map<String, FieldError> errors) {
        Map<String, Suggestion> suggestions = lists.suggestions(setting);
        List<FieldView> rows = new ArrayList<>();
        for (String key : keys(setting, draft, suggestions)) {
            String name = setting + "." + key;
            String label = label(setting, key);
            Optional<Suggestion> suggested = Optional.ofNullable(suggestions.get(key));
            String error = Optional.ofNullable(errors.get(name))
                    .map(e -> SettingWords.error(e, Lookup.class, t))
                    .orElse("");
            FieldView row = lookup(name, label, "", draft.text(name), error);
            rows.add(suggested.map(s -> marked(row, s)).orElse(row));
        }
        return rows;
    }

    private String label(String setting, String key) {
        return PER_METHOD.contains(setting)
                ? Lists.labels(lists.of(METHOD)).getOrDefault(key, key)
                : setting.equals(LEDGER)
                        ? SettingWords.ledger(key, Lists.labels(lists.of(Lists.CATEGORIES)), t)
                        : SettingWords.key(setting.substring(setting.indexOf('.') + 1), key, t);
    }

    private FieldView marked(FieldView row, Suggestion suggestion) {
        String id = suggestion.choice().id();
        String label = Lists.labels(lists.of(row.name())).getOrDefault(id, id);
        String reason = t.say("suggestion." + suggestion.reason().name(), suggestion.facts());
        String mark = row.value().isEmpty()
                ? t.say("setting.suggestion", "choice", label) + " " + reason
                : row.options().stream().anyMatch(o -> o.chosen() && o.value().equals(id))
                        ? t.say("setting.suggested") + " " + reason
                        : "";
        return new FieldView(
                row.name(),
                row.control(),
                row.label(),
                row.help(),
                row.value(),
                row.preset(),
                row.options(),
                row.rows(),
                row.error(),
                mark,
                true);
    }

    FieldView lookup(String name, String label, String help, String value, String error) {
        Map<String, String> labels = new LinkedHashMap<>(Lists.labels(lists.of(name)));
        Control control =
                labels.isEmpty() ? Control.TEXT : labels.size() > LOOKED_THROUGH ? Control.SEARCH : Control.SELECT;
        List<Option> options = new ArrayList<>();
        if (control == Control.SELECT) {
            options.add(new Option("", t.say("setting.nothing"), value.isEmpty()));
        }
        if (control != Control.TEXT && !value.isEmpty()) {
            labels.putIfAbsent(value, t.say("setting.vanished", "id", value));
        }
        labels.forEach((id, text) -> options.add(new Option(id, text, id.equals(value))));
        String shown = control == Control.SEARCH ? labels.getOrDefault(value, value) : value;
        return new FieldView(name, control, label, help, shown, "", options, List.of(), error, "", true);
    }

    private List<String> keys(String setting, Draft draft, Map<String, Suggestion> suggestions) {
        Set<String> keys = new LinkedHashSet<>();
        switch (setting) {
            case "booking.vat" -> {
                rates().forEach(rate -> keys.add("domestic-" + rate));
                keys.addAll(UNTAXED);
            }
            case LEDGER -> {
                keys.add("goods");
                rates().forEach(rate -> keys.add("goods-domestic-" + rate));
                lists.of(Lists.CATEGORIES).stream()
                        .limit(MOST_CATEGORIES)
                        .forEach(category -> keys.add(LedgerKeys.CATEGORY + category.id()));
                Arrays.stream(LineKind.values())
                        .map(kind -> kind.name().toLowerCase(Locale.ROOT))
                        .forEach(keys::add);
            }
            case "booking.settlement", "booking.conditions" ->
                lists.of(METHOD).forEach(method -> keys.add(method.id()));
            default -> {}
        }
        suggestions.keySet().stream().sorted().forEach(keys::add);
        draft.texts().keySet().stream()
                .filter(name -> name.startsWith(setting + "."))
                .map(name -> name.substring(setting.length() + 1))
                .sorted()
                .forEach(keys::add);
        return List.copyOf(keys);
    }

    private List<String> rates() {
        return country.equals("BE") ? List.of("21", "12", "6", "0") : List.of("21", "9", "0");
    }
}
