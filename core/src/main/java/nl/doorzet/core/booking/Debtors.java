package nl.doorzet.core.booking;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import nl.doorzet.core.booking.BookingRules.DebtorChoice;
import nl.doorzet.core.sales.Customer;
import nl.doorzet.core.sales.Sale;

/** Whom an entry is on. */
final class Debtors {
    private Debtors() {}

    /**
     * The debtor of a sale.
     *
     * @param ownOnly whether the VAT depends on who the customer is, so that a collective debtor will not do
     */
    static Debtor of(Sale sale, BookingRules rules, boolean ownOnly) {
        Customer customer = sale.customer();
        if (rules.debtors() != DebtorChoice.EACH_CUSTOMER && !ownOnly) {
            Optional<String> method = sale.paymentMethod()
                    .filter(m -> rules.debtors() == DebtorChoice.PER_PAYMENT_METHOD)
                    .map(m -> "-" + m.id());
            return new Debtor(rules.collectiveDebtor() + method.orElse(""), customer, true, DebtorMatching.NUMBER);
        }
        String number = rules.debtorPrefix() + customer.account().orElseGet(() -> guest(customer));
        return new Debtor(number, customer, false, rules.debtorMatching());
    }

    /** A guest has no account: the same e-mail address, VAT number and company are taken for the same customer. */
    private static String guest(Customer customer) {
        String identity = String.join("|", customer.email(), customer.vatNumber(), customer.company());
        if (identity.equals("||")) {
            identity = String.join(
                    "|",
                    customer.fullName(),
                    customer.billing().postcode(),
                    customer.billing().street());
        }
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest(identity.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8));
            return "G" + HexFormat.of().withUpperCase().formatHex(hash, 0, 5);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
