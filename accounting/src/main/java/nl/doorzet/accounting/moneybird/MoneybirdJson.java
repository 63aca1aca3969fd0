package nl.doorzet.accounting.moneybird;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import nl.doorzet.core.money.Money;
import org.jspecify.annotations.Nullable;

/** Their shapes (reference moneybird §3 to §5). What is sent leaves out what is null; of what is read, anything may be missing. */
final class MoneybirdJson {
    private MoneybirdJson() {}

    record ContactBody(NewContact contact) {}

    record NewContact(
            String customerId,
            @Nullable String companyName,
            @Nullable String firstname,
            @Nullable String lastname,
            @Nullable String address1,
            @Nullable String zipcode,
            @Nullable String city,
            @Nullable String country,
            @Nullable String phone,
            @Nullable String taxNumber,
            @Nullable String chamberOfCommerce,
            @Nullable String sendInvoicesToEmail,
            @Nullable String sendInvoicesToAttention) {}

    record InvoiceBody(NewInvoice externalSalesInvoice) {}

    /**
     * An external sales invoice to be made.
     *
     * @param date as {@code 2026-03-02}
     */
    record NewInvoice(
            String contactId,
            String reference,
            String date,
            String currency,
            boolean pricesAreInclTax,
            String source,
            @Nullable String sourceUrl,
            List<Line> detailsAttributes) {}

    /** Price and amount as text, so that no digit is lost. */
    record Line(
            String description, String price, String amount, String taxRateId, String ledgerAccountId, int rowOrder) {}

    record Contact(
            @Nullable String id,
            @Nullable String customerId,
            @Nullable String taxNumber,
            @Nullable String sendInvoicesToEmail) {}

    record Invoice(
            @Nullable String id,
            @Nullable String contactId,
            @Nullable String reference,
            @Nullable String source,
            @Nullable String currency,
            @Nullable BigDecimal totalPriceInclTax) {

        /** Its total, if it has one in this currency. */
        Optional<Money> total(Currency expected) {
            if (totalPriceInclTax == null || !expected.getCurrencyCode().equals(currency)) {
                return Optional.empty();
            }
            int decimals = totalPriceInclTax.stripTrailingZeros().scale();
            return decimals > expected.getDefaultFractionDigits()
                    ? Optional.empty()
                    : Optional.of(new Money(totalPriceInclTax, expected));
        }
    }

    record AdministrationFacts(
            @Nullable String id, @Nullable String name) {}

    /**
     * A VAT rate.
     *
     * @param percentage null for a rate that is none, such as reverse charge
     * @param country null for the own country
     */
    record TaxRate(
            @Nullable String id,
            @Nullable String name,
            @Nullable BigDecimal percentage,
            @Nullable String country) {}

    record LedgerAccount(
            @Nullable String id,
            @Nullable String name,
            @Nullable String accountId,
            @Nullable String accountType,
            @Nullable List<String> allowedDocumentTypes) {}
}
