package nl.doorzet.simulators.moneybird;

import static nl.doorzet.simulators.Evidence.Basis.DOCUMENTED;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.doorzet.simulators.Answer;
import nl.doorzet.simulators.Evidence;

/** The administration itself, its VAT rates and its ledger accounts. */
final class ReferenceDataRoutes {
    private static final Set<String> FILTERS =
            Set.of("tax_rate_type", "active", "name", "partial_name", "percentage", "country");

    private final Books books;

    ReferenceDataRoutes(Books books) {
        this.books = books;
    }

    List<Route> routes() {
        return List.of(
                Route.of("GET", "tax_rates", this::taxRates), Route.of("GET", "ledger_accounts", this::ledgerAccounts));
    }

    @Evidence(value = DOCUMENTED, source = "reference moneybird §3 [S], example 01")
    Answer administrations(Call call) {
        call.query(Set.of());
        return Json.answer(200, Json.array(List.of(ReferenceDataJson.administration(books))));
    }

    @Evidence(value = DOCUMENTED, source = "reference moneybird §3 [S], example 02")
    private Answer taxRates(Call call) {
        Map<String, String> query = call.query(Set.of("filter", "page", "per_page"));
        Filter filter = Filter.parse(query.get("filter"), FILTERS);
        List<TaxRate> rates = StandardTaxRates.ALL.stream()
                .filter(rate -> matches(rate, filter))
                .toList();
        return Page.of(query).answer(rates, ReferenceDataJson::taxRate, call);
    }

    @Evidence(value = DOCUMENTED, source = "reference moneybird §2, §3 [S]: not paged")
    private Answer ledgerAccounts(Call call) {
        call.query(Set.of());
        return Json.answer(
                200,
                Json.array(StandardLedgerAccounts.ALL.stream()
                        .map(ReferenceDataJson::ledgerAccount)
                        .toList()));
    }

    private static boolean matches(TaxRate rate, Filter filter) {
        return filter.value("tax_rate_type").filter(v -> !v.equals(rate.type())).isEmpty()
                && filter.value("active").filter(v -> flag(v) != rate.active()).isEmpty()
                && filter.value("name").filter(v -> !v.equals(rate.name())).isEmpty()
                && filter.value("partial_name")
                        .filter(v -> !partOf(v, rate.name()))
                        .isEmpty()
                && filter.value("percentage")
                        .filter(v -> !rate.hasPercentage(number(v)))
                        .isEmpty()
                && filter.value("country")
                        .filter(v -> !v.equals(rate.country()))
                        .isEmpty();
    }

    private static boolean partOf(String part, String name) {
        return name.toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT));
    }

    private static boolean flag(String value) {
        return switch (value) {
            case "true" -> true;
            case "false" -> false;
            default -> throw Refusal.malformed("invalid filter: active:" + value);
        };
    }

    private static BigDecimal number(String value) {
        return Decimals.quantity(value, new Problems(), "percentage")
                .orElseThrow(() -> Refusal.malformed("invalid filter: percentage:" + value));
    }
}
