package nl.doorzet.accounting.moneybird;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.doorzet.accounting.moneybird.MoneybirdJson.LedgerAccount;
import nl.doorzet.accounting.moneybird.MoneybirdJson.TaxRate;
import nl.doorzet.core.connector.Choice;
import org.jspecify.annotations.Nullable;

/** What settings choose from, with what suggestions look at (reference moneybird §3). */
final class MoneybirdChoices {
    private MoneybirdChoices() {}

    static Choice of(TaxRate rate) {
        String percentage = rate.percentage() == null
                ? ""
                : rate.percentage().stripTrailingZeros().toPlainString();
        return new Choice(
                text(rate.id()), text(rate.name()), Map.of("percentage", percentage, "country", text(rate.country())));
    }

    static Choice of(LedgerAccount account) {
        return new Choice(
                text(account.id()),
                text(account.name()),
                Map.of("type", text(account.accountType()), "number", text(account.accountId())));
    }

    /** Whether a sales invoice may name it; accounts that do not say are left for the books to judge. */
    static boolean isForSales(LedgerAccount account) {
        List<String> allowed = account.allowedDocumentTypes();
        return allowed == null || allowed.contains("sales_invoice");
    }

    private static String text(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
