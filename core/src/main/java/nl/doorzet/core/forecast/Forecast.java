package nl.doorzet.core.forecast;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.doorzet.core.booking.Entry;
import nl.doorzet.core.booking.Problem;
import nl.doorzet.core.booking.VatCategory;
import nl.doorzet.core.money.Money;

/**
 * What books that compute VAT themselves will make of an entry. Nothing that is in the books is ever changed (rule D6), so what
 * would differ is refused before it is sent.
 */
public sealed interface Forecast {
    /**
     * They arrive at the shop's cents, given these lines.
     *
     * @param lines in the order of the entry's
     */
    record Same(List<PricedLine> lines) implements Forecast {
        public Same {
            lines = List.copyOf(lines);
        }
    }

    /** They would not, whatever lines they are given. */
    record Other(List<Difference> differences, Money booksVat) implements Forecast {
        public Other {
            differences = List.copyOf(differences);
        }

        /** Held, with both figures: in all and per VAT code that differs. */
        public Problem problem(Entry entry) {
            return Problem.owner(
                    Problem.Code.AMOUNTS_DIFFER,
                    Map.of(
                            "total", entry.total().plain(),
                            "vat", entry.vat().plain(),
                            "booksVat", booksVat.plain(),
                            "rates",
                                    differences.stream()
                                            .map(Difference::toString)
                                            .collect(Collectors.joining("; "))));
        }
    }

    /**
     * A VAT code of which the books would make something else.
     *
     * @param category the first of those under the code
     * @param shop the shop's VAT
     * @param books theirs
     */
    record Difference(VatCategory category, Money shop, Money books) {
        /** For example {@code 21 %: 0.06 ≠ 0.05}. */
        @Override
        public String toString() {
            return "%s %%: %s ≠ %s".formatted(category.rate(), shop.plain(), books.plain());
        }
    }

    /**
     * Foretells, choosing the lines. An entry's lines stay as they are where that fits; where VAT is rounded per line, those of
     * one VAT code and one account are taken together when they do not.
     */
    static Forecast of(Entry entry, BooksArithmetic books) {
        return new Forecaster(entry, books).forecast();
    }
}
