package nl.doorzet.core.booking;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.doorzet.core.booking.Way.Spreading;
import nl.doorzet.core.connector.Capability;
import nl.doorzet.core.settings.Default;
import nl.doorzet.core.settings.Lookup;
import nl.doorzet.core.settings.SettingsForm;
import nl.doorzet.core.settings.SettingsForm.Field;

/**
 * How documents are booked. Settings; the same for all systems.
 *
 * @param ledger ledger account per key of {@link LedgerKeys}
 * @param vat VAT code per {@link VatCategory#key()}
 * @param settlement ledger account where a payment method's money is waited for, per the shop's id or name of the method
 * @param conditions payment condition per payment method, by the same keys
 * @param openMethods payment methods, by the shop's id, after which an entry still counts as not paid
 * @param costCentre on which every entry is
 * @param debtors whom the entries are on
 * @param debtorMatching by what else than our number a customer is found who is in the books already
 * @param debtorPrefix stands before the shop's customer number, so that it cannot meet a number already in the books
 * @param collectiveDebtor the number of the collective debtor
 * @param description what the entry is called; {@code {number}}, {@code {order}}, {@code {invoice}}, {@code {customer}} and
 *     {@code {payment}} are filled in
 * @param costsVat how costs without a rate are taxed; empty lets the shop's own figures decide
 * @param discountsVat the same for discounts
 * @param tolerance the largest difference that becomes a rounding line
 * @param oneStopShop whether the seller declares sales to consumers in other member states through the one-stop shop. Decides
 *     only where a rate is both the seller's and the consumer's country's
 * @param unprovenVatNumber what happens with a reverse-charged sale whose VAT number is missing, malformed, not in use, or not
 *     proven yet. The preset holds it: without a valid number the seller owes the VAT himself
 */
public record BookingRules(
        Map<String, Lookup> ledger,
        Map<String, Lookup> vat,
        Map<String, Lookup> settlement,
        Map<String, Lookup> conditions,
        @Default("") Set<Integer> openMethods,
        Optional<Lookup> journal,
        Optional<Lookup> costCentre,
        @Default("EACH_CUSTOMER") DebtorChoice debtors,
        @Default("NUMBER") DebtorMatching debtorMatching,
        @Default("WEB-") String debtorPrefix,
        @Default("WEBSHOP") String collectiveDebtor,
        @Default("DOCUMENT_DATE") DateChoice date,
        @Default("Webshop {number}") String description,
        Optional<Spreading> costsVat,
        Optional<Spreading> discountsVat,
        @Default("0.02") BigDecimal tolerance,
        @Default("false") boolean oneStopShop,
        @Default("HOLD") UnprovenVatNumber unprovenVatNumber) {

    private static final Map<String, Capability> PLACES = Map.of(
            "settlement", Capability.TAKES_SETTLEMENT_ACCOUNT,
            "conditions", Capability.TAKES_PAYMENT_CONDITION,
            "openMethods", Capability.TELLS_PAID,
            "journal", Capability.TAKES_JOURNAL,
            "costCentre", Capability.TAKES_COST_CENTRE,
            "debtorMatching", Capability.MATCHES_DEBTORS);

    /** Whom the entries are on. */
    public enum DebtorChoice {
        EACH_CUSTOMER,
        /** One for all, but customers whose VAT depends on who they are keep their own. */
        COLLECTIVE,
        /** The same with one for each payment method: its number is the collective one's with the method's id behind it. */
        PER_PAYMENT_METHOD
    }

    /** Which day an entry gets. */
    public enum DateChoice {
        DOCUMENT_DATE,
        PUSH_DATE
    }

    /** What happens with a reverse-charged sale whose VAT number is not proven. */
    public enum UnprovenVatNumber {
        HOLD,
        BOOK
    }

    public BookingRules {
        ledger = Map.copyOf(ledger);
        vat = Map.copyOf(vat);
        settlement = Map.copyOf(settlement);
        conditions = Map.copyOf(conditions);
        openMethods = Set.copyOf(openMethods);
    }

    /** What books must be able to do for a setting to mean anything; empty for one that means something to all. */
    public static Optional<Capability> place(String setting) {
        return Optional.ofNullable(PLACES.get(setting));
    }

    /** Names of the settings that were given and for which such a system has no place. */
    public List<String> withoutPlace(Set<Capability> capabilities) {
        SettingsForm<BookingRules> form = SettingsForm.of(BookingRules.class);
        Map<String, String> presets = form.fields().stream()
                .collect(Collectors.toMap(Field::name, field -> field.preset().orElse("")));
        return form.write(this).entrySet().stream()
                .filter(given -> !given.getValue().equals(presets.get(given.getKey())))
                .map(Map.Entry::getKey)
                .filter(name -> place(name.replaceFirst("\\..*", ""))
                        .filter(needed -> !capabilities.contains(needed))
                        .isPresent())
                .toList();
    }

    /** The same with other choices in the books. */
    public BookingRules with(Map<String, Lookup> newLedger, Map<String, Lookup> newVat) {
        return new BookingRules(
                newLedger,
                newVat,
                settlement,
                conditions,
                openMethods,
                journal,
                costCentre,
                debtors,
                debtorMatching,
                debtorPrefix,
                collectiveDebtor,
                date,
                description,
                costsVat,
                discountsVat,
                tolerance,
                oneStopShop,
                unprovenVatNumber);
    }
}
