package nl.doorzet.simulators.moneybird;

import static nl.doorzet.simulators.Evidence.Basis.ASSUMED;
import static nl.doorzet.simulators.Evidence.Basis.DOCUMENTED;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.doorzet.simulators.Evidence;

/** Amounts in the ways that the vendor accepts: with a dot or a comma, and not without end. */
final class Decimals {
    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,30}([.,]\\d{1,30})?");

    @Evidence(value = DOCUMENTED, source = "reference moneybird §2 [S]")
    private static final BigDecimal LARGEST = new BigDecimal("1000000000");

    private Decimals() {}

    @Evidence(
            value = ASSUMED,
            source = "reference moneybird §2 [I]: kept in cents; that more decimals are rounded is ours")
    static Optional<BigDecimal> money(String text, Problems problems, String field) {
        Optional<BigDecimal> money = quantity(text, problems, field);
        if (money.filter(m -> m.abs().compareTo(LARGEST) > 0).isPresent()) {
            problems.add(field, "out_of_range", "must be between -1000000000 and 1000000000");
            return Optional.empty();
        }
        return money.map(m -> m.setScale(2, RoundingMode.HALF_UP));
    }

    static Optional<BigDecimal> quantity(String text, Problems problems, String field) {
        if (!DECIMAL.matcher(text).matches()) {
            problems.add(field, "not_a_number", "is not a number");
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(text.replace(',', '.')));
    }
}
