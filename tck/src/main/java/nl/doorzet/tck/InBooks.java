package nl.doorzet.tck;

import java.util.Map;
import java.util.TreeMap;
import nl.doorzet.core.booking.Entry;
import nl.doorzet.core.booking.VatTotal;
import nl.doorzet.core.money.Money;
import nl.doorzet.core.money.VatRate;

/**
 * One booking as it stands in the books, seen without the connector's eyes.
 *
 * @param vatPerRate the VAT per rate; rates without VAT may be left out
 * @param debtorNumber empty when the books keep no debtors
 */
public record InBooks(String reference, Money total, Map<VatRate, Money> vatPerRate, String debtorNumber) {
    public InBooks {
        Map<VatRate, Money> charged = new TreeMap<>(vatPerRate);
        charged.values().removeIf(Money::isZero);
        vatPerRate = Map.copyOf(charged);
    }

    /** What an entry must look like in the books. */
    static InBooks expected(Entry entry, boolean keepsDebtors) {
        Map<VatRate, Money> vat = new TreeMap<>();
        for (VatTotal part : entry.vatTotals()) {
            vat.merge(part.category().rate(), part.vat(), Money::plus);
        }
        String debtor = keepsDebtors ? entry.debtor().number() : "";
        return new InBooks(entry.reference(), entry.total(), vat, debtor);
    }
}
