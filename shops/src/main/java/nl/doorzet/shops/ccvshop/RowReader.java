package nl.doorzet.shops.ccvshop;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.doorzet.core.money.VatRate;
import nl.doorzet.core.sales.LineKind;
import nl.doorzet.core.sales.SalesLine;

/** Lines from order rows and invoice rows (reference ccv-shop §6.2, §6.7). */
final class RowReader {
    /** Assumed: the values for deposits are known to nobody; observed is only {@code product}. */
    private static final List<String> DEPOSITS = List.of("deposit", "statiegeld", "emballage");

    private RowReader() {}

    static List<SalesLine> read(Fields bundle, boolean vatIncluded, boolean withoutVat) {
        Fields categories = bundle.object("categories");
        return bundle.list("rows").stream()
                .map(row -> line(row, vatIncluded, withoutVat, categories.text(row.text("product_id"))))
                .toList();
    }

    private static SalesLine line(Fields row, boolean vatIncluded, boolean withoutVat, String category) {
        BigDecimal count = row.number("count").orElse(BigDecimal.ONE);
        Optional<VatRate> rate = row.rate("tax");
        if (rate.isEmpty() && !withoutVat) {
            throw row.unreadable("tax", "is missing");
        }
        String variant = row.text("sub_product_number");
        return new SalesLine(
                kind(row.text("product_type")),
                description(row),
                count.signum() == 0 ? BigDecimal.ONE : count,
                amount(row, count),
                vatIncluded,
                Optional.of(rate.orElse(VatRate.ZERO)),
                variant.isEmpty() ? row.text("product_number") : variant,
                Optional.of(category).filter(id -> !id.isEmpty()));
    }

    private static LineKind kind(String productType) {
        String type = productType.toLowerCase(Locale.ROOT);
        return DEPOSITS.stream().anyMatch(type::contains) ? LineKind.DEPOSIT : LineKind.GOODS;
    }

    /** The shop's own row total; only where it gives none, the price per piece less its discount (§7.4), times the count. */
    private static BigDecimal amount(Fields row, BigDecimal count) {
        return row.number("total_price_with_attributes")
                .or(() -> row.number("total_price"))
                .or(() -> row.number("price")
                        .map(price -> price.subtract(row.amount("discount")).multiply(count)))
                .orElseThrow(() -> row.unreadable("total_price_with_attributes", "is missing, and so is price"));
    }

    private static String description(Fields row) {
        String chosen = row.list("attributes").stream()
                .map(option -> Stream.of(option.text("option_name"), option.text("value_name"))
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining(": ")))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
        return chosen.isEmpty() ? row.text("product_name") : "%s (%s)".formatted(row.text("product_name"), chosen);
    }
}
