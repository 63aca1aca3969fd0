package nl.doorzet.simulators.moneybird;

import java.math.BigDecimal;
import java.time.LocalDate;
import tools.jackson.databind.node.ObjectNode;

/** The answers about the administration, its VAT rates and its ledger accounts. */
final class ReferenceDataJson {
    private ReferenceDataJson() {}

    static ObjectNode administration(Books books) {
        return Json.object()
                .put("id", Books.ADMINISTRATION_ID)
                .put("name", "Voorbeeldwinkel")
                .put("language", "nl")
                .put("currency", Books.CURRENCY)
                .put("country", "NL")
                .put("time_zone", Books.ZONE.getId())
                .put("access", "user")
                .put("suspended", false)
                .put(
                        "period_locked_until",
                        books.lockedUntil().map(LocalDate::toString).orElse(null))
                .put("period_start_date", "2024-01-01");
    }

    static ObjectNode taxRate(TaxRate rate) {
        BigDecimal percentage = rate.percentage();
        String since = rate.country() == null ? "2024-01-01T09:00:00.000Z" : "2025-01-01T09:00:00.000Z";
        return Json.object()
                .put("id", rate.id())
                .put("administration_id", Books.ADMINISTRATION_ID)
                .put("name", rate.name())
                .put("percentage", percentage == null ? null : Json.decimal(percentage))
                .put("tax_rate_type", rate.type())
                .put("show_tax", true)
                .put("active", rate.active())
                .put("country", rate.country())
                .put("created_at", since)
                .put("updated_at", since);
    }

    static ObjectNode ledgerAccount(LedgerAccount account) {
        ObjectNode json = Json.object()
                .put("id", account.id())
                .put("administration_id", Books.ADMINISTRATION_ID)
                .put("name", account.name())
                .put("account_type", account.type())
                .put("account_id", account.number())
                .putNull("parent_id");
        json.set("allowed_document_types", Json.texts(account.documentTypes()));
        return json;
    }
}
