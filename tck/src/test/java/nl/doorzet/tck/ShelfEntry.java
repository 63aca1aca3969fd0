package nl.doorzet.tck;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.doorzet.core.booking.Entry;
import nl.doorzet.core.money.Money;
import nl.doorzet.core.money.VatRate;

/**
 * An entry on the shelf: one line of text.
 *
 * @param document the shop's identity of it
 * @param vat as {@code 21=4.20,9=1.00}
 */
record ShelfEntry(String document, String reference, String debtor, String currency, String total, String vat) {
    static ShelfEntry of(Entry entry) {
        InBooks books = InBooks.expected(entry, true);
        String vat = books.vatPerRate().entrySet().stream()
                .map(rate -> rate.getKey() + "=" + rate.getValue().plain())
                .sorted()
                .collect(Collectors.joining(","));
        return new ShelfEntry(
                entry.source().toString(),
                entry.reference(),
                entry.debtor().number(),
                entry.total().currency().getCurrencyCode(),
                entry.total().plain(),
                vat);
    }

    static ShelfEntry parse(String line) {
        List<String> parts = Arrays.stream(line.split("\\|", -1))
                .map(part -> URLDecoder.decode(part, StandardCharsets.UTF_8))
                .toList();
        return new ShelfEntry(parts.get(0), parts.get(1), parts.get(2), parts.get(3), parts.get(4), parts.get(5));
    }

    String line() {
        return Stream.of(document, reference, debtor, currency, total, vat)
                .map(part -> URLEncoder.encode(part, StandardCharsets.UTF_8))
                .collect(Collectors.joining("|"));
    }

    ShelfEntry withReference(String other) {
        return new ShelfEntry(document, other, debtor, currency, total, vat);
    }

    ShelfEntry withTotal(String other) {
        return new ShelfEntry(document, reference, debtor, currency, other, vat);
    }

    InBooks inBooks() {
        Currency money = Currency.getInstance(currency);
        Map<VatRate, Money> perRate = new TreeMap<>();
        for (String part : vat.split(",", -1)) {
            if (!part.isEmpty()) {
                String[] pair = part.split("=", -1);
                perRate.put(VatRate.of(pair[0]), Money.of(pair[1], money));
            }
        }
        return new InBooks(reference, Money.of(total, money), perRate, debtor);
    }
}
