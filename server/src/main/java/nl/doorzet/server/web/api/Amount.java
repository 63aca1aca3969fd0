package nl.doorzet.server.web.api;

import java.math.BigDecimal;
import java.util.Optional;
import nl.doorzet.core.money.Money;

/** An amount, exact: as text, so that nothing on the way makes a binary fraction of it. */
public record Amount(
        @About("With a point and the currency's decimals, such as -12.50")
        String amount,

        @About("ISO 4217, such as EUR") String currency) {
    public static Amount of(Money money) {
        return new Amount(money.plain(), money.currency().getCurrencyCode());
    }

    public static Optional<Amount> of(Optional<BigDecimal> amount, String currency) {
        return amount.map(number -> new Amount(number.toPlainString(), currency));
    }
}
