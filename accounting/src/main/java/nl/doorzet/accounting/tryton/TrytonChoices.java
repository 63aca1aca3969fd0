package nl.doorzet.accounting.tryton;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.doorzet.accounting.tryton.TrytonJson.Tax;
import nl.doorzet.accounting.tryton.TrytonJson.Thing;
import nl.doorzet.core.connector.Choice;

/** What settings choose from, with what suggestions look at. */
final class TrytonChoices {
    private TrytonChoices() {}

    /** Tryton does not say whose VAT a tax is, so the country is always the own one. */
    static Choice of(Tax tax) {
        String percentage = TrytonTaxes.rate(tax)
                .map(rate -> rate.percentage().toPlainString())
                .orElse("");
        String name = Objects.requireNonNullElse(tax.name(), "");
        return new Choice(String.valueOf(tax.id()), name, Map.of("percentage", percentage, "country", ""));
    }

    static Choice account(Thing account) {
        return new Choice(
                String.valueOf(account.id()),
                name(account),
                Map.of("type", "revenue", "number", Objects.requireNonNullElse(account.code(), "")));
    }

    static Choice named(Thing thing) {
        return new Choice(String.valueOf(thing.id()), name(thing), Map.of());
    }

    private static String name(Thing thing) {
        return Stream.of(thing.code(), thing.name()).filter(Objects::nonNull).collect(Collectors.joining(" "));
    }
}
