package nl.doorzet.simulators.moneybird;

import static nl.doorzet.simulators.Evidence.Basis.ASSUMED;

import java.util.List;
import nl.doorzet.simulators.Evidence;

/** The ledger accounts that a shop needs for its sales. */
@Evidence(value = ASSUMED, source = "reference moneybird §3 [S] for the fields; names and numbers are ours")
final class StandardLedgerAccounts {
    static final List<LedgerAccount> ALL = List.of(
            revenue("421234567890300001", "8000", "Omzet goederen hoog"),
            revenue("421234567890300003", "8010", "Omzet goederen laag"),
            revenue("421234567890300002", "8100", "Verzendkosten"),
            revenue("421234567890300004", "8110", "Betaalkosten"),
            revenue("421234567890300005", "8200", "Kortingen"),
            revenue("421234567890300006", "8900", "Afrondingsverschillen"),
            new LedgerAccount(
                    "421234567890300015",
                    "1250",
                    "Te ontvangen van betaalprovider",
                    "current_assets",
                    List.of(LedgerAccount.PAYMENT)),
            // Kept by the books themselves: no document may name it.
            new LedgerAccount("421234567890300010", "1300", "Debiteuren", "current_assets", List.of()));

    private StandardLedgerAccounts() {}

    private static LedgerAccount revenue(String id, String number, String name) {
        return new LedgerAccount(id, number, name, "revenue", List.of(LedgerAccount.SALES));
    }
}
