package nl.doorzet.core.booking;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.doorzet.core.money.Money;

/** What one VAT category amounts to in a document. */
public record VatTotal(VatCategory category, Money net, Money vat) {
    /** One for each category that the lines have, in the categories' order. */
    public static List<VatTotal> of(List<EntryLine> lines) {
        Map<VatCategory, VatTotal> totals = new TreeMap<>();
        for (EntryLine line : lines) {
            totals.merge(line.category(), new VatTotal(line.category(), line.net(), line.vat()), VatTotal::plus);
        }
        return List.copyOf(totals.values());
    }

    /** Both together, of the first one's category. */
    public VatTotal plus(VatTotal other) {
        return new VatTotal(category, net.plus(other.net), vat.plus(other.vat));
    }
}
