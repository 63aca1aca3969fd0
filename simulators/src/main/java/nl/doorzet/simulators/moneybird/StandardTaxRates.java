package nl.doorzet.simulators.moneybird;

import static nl.doorzet.simulators.Evidence.Basis.ASSUMED;

import java.math.BigDecimal;
import java.util.List;
import nl.doorzet.simulators.Evidence;
import org.jspecify.annotations.Nullable;

/** The VAT rates that a Dutch shop with customers in the EU finds in its administration. */
@Evidence(value = ASSUMED, source = "reference moneybird §7, example 02; boxes other than NL/1a and NL/1b are ours")
final class StandardTaxRates {
    static final List<TaxRate> ALL = List.of(
            domestic("421234567890200021", "21% btw", "21.0", "NL/1a"),
            domestic("421234567890200009", "9% btw", "9.0", "NL/1b"),
            domestic("421234567890200000", "0% btw", "0.0", "NL/1e"),
            sales("421234567890200100", "Btw verlegd", null, null, List.of("NL/3b"), "Btw verlegd"),
            domestic("421234567890200101", "Export buiten de EU", "0.0", "NL/3a"),
            sales("421234567890200102", "Geen btw", null, null, List.of(), null),
            foreign("421234567890200190", "19% Mwst (DE)", "19.0", "DE"),
            foreign("421234567890200321", "21% btw (BE)", "21.0", "BE"),
            foreign("421234567890200220", "20% TVA (FR)", "20.0", "FR"),
            // Two that a sales invoice may not use: for purchases, and out of date.
            rate("421234567890210021", "21% btw inkoop", "21.0", TaxRate.PURCHASE, true, "NL/5b"),
            rate("421234567890200006", "6% btw", "6.0", TaxRate.SALES, false, "NL/1b"));

    private StandardTaxRates() {}

    private static TaxRate domestic(String id, String name, String percentage, String box) {
        return rate(id, name, percentage, TaxRate.SALES, true, box);
    }

    private static TaxRate foreign(String id, String name, String percentage, String country) {
        return sales(id, name, new BigDecimal(percentage), country, List.of(), null);
    }

    private static TaxRate sales(
            String id,
            String name,
            @Nullable BigDecimal percentage,
            @Nullable String country,
            List<String> boxes,
            @Nullable String text) {
        return new TaxRate(id, name, percentage, TaxRate.SALES, country, true, boxes, text);
    }

    private static TaxRate rate(String id, String name, String percentage, String type, boolean active, String box) {
        return new TaxRate(id, name, new BigDecimal(percentage), type, null, active, List.of(box), null);
    }
}
