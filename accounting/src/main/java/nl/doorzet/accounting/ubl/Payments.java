package nl.doorzet.accounting.ubl;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.doorzet.accounting.ubl.UblDocument.Payment;
import nl.doorzet.core.booking.Entry;
import nl.doorzet.core.money.Money;

/** How a document is or was paid, in codes of UNCL 4461. */
final class Payments {
    private static final String UNDEFINED = "1";
    private static final String TRANSFER = "30";
    private static final String BANK_CARD = "48";
    private static final String AGREED = "57";
    private static final String SEPA_TRANSFER = "58";
    private static final String ONLINE = "68";

    private static final Set<String> CARDS =
            Set.of("card", "visa", "mastercard", "maestro", "amex", "american express", "bancontact", "mister cash");

    private Payments() {}

    /** @param owed whether the buyer is still to pay */
    static Payment of(Entry entry, boolean owed, int paymentDays) {
        String method = entry.paymentMethod()
                .map(m -> m.label().isBlank() ? m.name() : m.label())
                .orElse("")
                .strip();
        String iban = entry.seller().iban().replaceAll("\\s", "");
        boolean transfer = owed && !iban.isEmpty();
        return new Payment(
                transfer ? transferCode(entry) : otherCode(entry),
                method,
                transfer ? Optional.of(iban) : Optional.empty(),
                terms(entry, owed, method, paymentDays));
    }

    private static String transferCode(Entry entry) {
        return entry.total().currency().equals(Money.EUR) ? SEPA_TRANSFER : TRANSFER;
    }

    private static String otherCode(Entry entry) {
        if (entry.paid() && isCard(entry)) {
            return BANK_CARD;
        }
        boolean domestic = entry.seller().address().country().equals("NL")
                && entry.debtor().customer().billing().country().equals("NL");
        // Between Dutch parties only 30, 48, 49, 57, 58 and 59 are allowed (NL-R-008): "as agreed" comes closest.
        return domestic ? AGREED : entry.paid() ? ONLINE : UNDEFINED;
    }

    private static boolean isCard(Entry entry) {
        String names = entry.paymentMethod()
                .map(m -> (m.name() + " " + m.label()).toLowerCase(Locale.ROOT))
                .orElse("");
        return CARDS.stream().anyMatch(names::contains);
    }

    private static String terms(Entry entry, boolean owed, String method, int paymentDays) {
        if (entry.paid()) {
            return method.isEmpty() ? "Betaald" : "Betaald met " + method;
        }
        return owed ? "Te betalen binnen " + paymentDays + " dagen" : "Wordt verrekend of terugbetaald";
    }
}
