package nl.doorzet.core.booking;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.doorzet.core.money.Money;
import nl.doorzet.core.sales.DocumentId;
import nl.doorzet.core.sales.PaymentMethod;
import nl.doorzet.core.sales.Seller;

/**
 * What is to be created in the books. It cannot exist unbalanced. Amounts carry the economic sign: those of a credit are
 * negative.
 *
 * @param source the shop's document
 * @param reference the number that the owner chose (rule D4)
 * @param credited for a credit, the reference of the earlier entry of the same order, where one is known
 * @param date the booking date
 * @param paid whether it counts as paid: the shop says so, and the owner does not say otherwise of the payment method
 * @param total what the customer owes
 * @param condition how the payment method's money is to be paid
 * @param settlement where the payment method's money is waited for, if it is paid
 * @param link where a person finds the document in the shop, may be empty
 */
public record Entry(
        DocumentId source,
        Kind kind,
        String reference,
        String orderNumber,
        Optional<String> invoiceNumber,
        Optional<String> credited,
        LocalDate date,
        String description,
        Debtor debtor,
        Seller seller,
        Optional<PaymentMethod> paymentMethod,
        boolean paid,
        List<EntryLine> lines,
        List<VatTotal> vatTotals,
        Money total,
        Optional<Journal> journal,
        Optional<CostCentre> costCentre,
        Optional<PaymentCondition> condition,
        Optional<LedgerAccount> settlement,
        String link) {

    public enum Kind {
        INVOICE,
        CREDIT
    }

    /** @throws IllegalArgumentException if lines, VAT totals and total do not add up */
    public Entry {
        lines = List.copyOf(lines);
        vatTotals = List.copyOf(vatTotals);
        Currency currency = total.currency();
        for (VatTotal vat : vatTotals) {
            List<EntryLine> own = lines.stream()
                    .filter(line -> line.category().equals(vat.category()))
                    .toList();
            balanced(reference, "net at " + vat.category().key(), vat.net(), sum(own, currency, false));
            balanced(reference, "VAT at " + vat.category().key(), vat.vat(), sum(own, currency, true));
        }
        Set<VatCategory> used = lines.stream().map(EntryLine::category).collect(Collectors.toSet());
        Set<VatCategory> stated = vatTotals.stream().map(VatTotal::category).collect(Collectors.toSet());
        if (!used.equals(stated) || stated.size() != vatTotals.size()) {
            throw new IllegalArgumentException(
                    "Entry " + reference + " must have one VAT total for each category of its lines");
        }
        balanced(reference, "total", total, sum(lines, currency, false).plus(sum(lines, currency, true)));
    }

    public Money net() {
        return total.minus(vat());
    }

    public Money vat() {
        return sum(lines, total.currency(), true);
    }

    private static Money sum(List<EntryLine> lines, Currency currency, boolean vat) {
        return Money.sum(
                lines.stream().map(line -> vat ? line.vat() : line.net()).toList(), currency);
    }

    private static void balanced(String reference, String what, Money stated, Money added) {
        if (!stated.equals(added)) {
            throw new IllegalArgumentException("Entry %s is not balanced: its %s is %s, its lines make %s"
                    .formatted(reference, what, stated, added));
        }
    }
}
