package nl.doorzet.simulators.moneybird;

import java.util.List;

/**
 * A ledger account of the administration.
 *
 * @param number the account's number in the chart of accounts ({@code account_id} in the vendor's words)
 * @param documentTypes where it may be used: {@code sales_invoice}, {@code payment}
 */
public record LedgerAccount(String id, String number, String name, String type, List<String> documentTypes) {
    static final String SALES = "sales_invoice";
    static final String PAYMENT = "payment";

    public LedgerAccount {
        documentTypes = List.copyOf(documentTypes);
    }

    boolean allows(String documentType) {
        return documentTypes.contains(documentType);
    }
}
