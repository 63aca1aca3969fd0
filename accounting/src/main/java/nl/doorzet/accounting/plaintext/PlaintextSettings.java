package nl.doorzet.accounting.plaintext;

import java.util.List;
import nl.doorzet.accounting.files.WorkFolder;
import nl.doorzet.core.settings.Default;

/**
 * The connector's own settings. Accounts that end in a VAT category (revenue, costs, discounts, VAT) get it as a sub-account.
 * Ledger accounts chosen in the booking rules go before these.
 *
 * @param folder where the journal is, below the connection's own folder
 * @param format for which programs journals are kept
 * @param debtors what customers owe
 * @param revenue goods sold
 * @param costs shipping, payment and other costs charged to customers
 * @param deposits returnable packaging
 * @param vat VAT to be paid
 * @param rounding the cents of rounding lines
 */
public record PlaintextSettings(
        @Default("boekhouding") String folder,
        @Default("HLEDGER") Journals format,
        @Default("Assets:Debiteuren") String debtors,
        @Default("Income:Omzet") String revenue,
        @Default("Income:Doorbelast") String costs,
        @Default("Income:Kortingen") String discounts,
        @Default("Liabilities:Statiegeld") String deposits,
        @Default("Liabilities:Btw") String vat,
        @Default("Expenses:Afrondingsverschillen") String rounding) {

    /** @throws IllegalArgumentException if the folder leads elsewhere or a name is no account in the format */
    public PlaintextSettings {
        folder = WorkFolder.relative(folder);
        for (String account : List.of(debtors, revenue, costs, discounts, deposits, vat, rounding)) {
            for (Format each : format.formats()) {
                if (!each.syntax().isAccount(account)) {
                    throw new IllegalArgumentException("The account \"" + account + "\" cannot be used: "
                            + each.syntax().accountRule() + " Choose another name in the settings.");
                }
            }
        }
    }

    List<String> accounts() {
        return List.of(debtors, revenue, costs, discounts, deposits, vat, rounding);
    }
}
