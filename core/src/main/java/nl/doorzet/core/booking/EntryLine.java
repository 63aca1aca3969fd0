package nl.doorzet.core.booking;

import java.math.BigDecimal;
import java.util.Optional;
import nl.doorzet.core.money.Money;
import nl.doorzet.core.sales.LineKind;

/**
 * One line of an entry, in whole cents and with the economic sign.
 *
 * @param quantity as the shop has it; never zero
 * @param net without VAT
 * @param vat its share of the VAT of its category
 */
public record EntryLine(
        LineKind kind,
        String description,
        BigDecimal quantity,
        Money net,
        Money vat,
        VatCategory category,
        Optional<VatCode> vatCode,
        Optional<LedgerAccount> account) {

    public Money gross() {
        return net.plus(vat);
    }
}
