package nl.doorzet.simulators.moneybird;

import static nl.doorzet.simulators.Evidence.Basis.DOCUMENTED;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import nl.doorzet.simulators.Evidence;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** The answer about an external sales invoice; shorter than the vendor's. */
@Evidence(value = DOCUMENTED, source = "reference moneybird §5.1 [S], example 06")
final class InvoiceJson {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

    private InvoiceJson() {}

    static ObjectNode of(ExternalInvoice invoice, Books books) {
        ObjectNode json = Json.object()
                .put("id", invoice.id())
                .put("administration_id", Books.ADMINISTRATION_ID)
                .put("contact_id", invoice.contact().id())
                .put("date", invoice.date().toString())
                .put("state", invoice.state(books.today()))
                .put("due_date", Objects.toString(invoice.dueDate(), null))
                .put("reference", invoice.reference())
                .put("entry_number", invoice.entryNumber())
                .put("origin", "api")
                .put("source", invoice.source())
                .put("source_url", invoice.sourceUrl())
                .put("currency", invoice.currency())
                .put("paid_at", paidAt(invoice, books))
                .put("total_paid", Json.decimal(invoice.totalPaid()))
                .put("total_unpaid", Json.decimal(invoice.totalUnpaid()))
                .put("prices_are_incl_tax", invoice.pricesInclTax())
                .put("total_price_excl_tax", Json.decimal(invoice.totalExclTax()))
                .put("total_price_incl_tax", Json.decimal(invoice.totalInclTax()))
                .put("version", books.now().getEpochSecond());
        json.set(
                "details",
                Json.array(invoice.lines().stream()
                        .map(line -> line(line, invoice.pricesInclTax()))
                        .toList()));
        json.set(
                "payments",
                Json.array(invoice.payments().stream()
                        .map(payment -> PaymentJson.of(payment, invoice))
                        .toList()));
        json.set(
                "tax_totals",
                Json.array(
                        invoice.taxTotals().stream().map(InvoiceJson::taxTotal).toList()));
        return json;
    }

    static String moment(Instant moment) {
        return MOMENT.format(moment);
    }

    private static @Nullable String paidAt(ExternalInvoice invoice, Books books) {
        return invoice.state(books.today()).equals("paid")
                ? invoice.payments().getLast().date().toString()
                : null;
    }

    private static ObjectNode line(InvoiceLine line, boolean inclTax) {
        ObjectNode json = Json.object()
                .put("id", line.id())
                .put("administration_id", Books.ADMINISTRATION_ID)
                .put("tax_rate_id", line.rate().id())
                .put("ledger_account_id", line.account().id())
                .put("amount", line.amount().toPlainString() + " x")
                .put("amount_decimal", Json.decimal(line.amount()))
                .put("description", line.description())
                .put("price", Json.price(line.price()))
                .put("period", line.period())
                .put("row_order", line.rowOrder())
                .put("total_price_excl_tax_with_discount", Json.decimal(Totals.exclTax(line, inclTax)))
                .put("mandatory_tax_text", line.rate().mandatoryText());
        json.set("tax_report_reference", Json.texts(line.rate().reportReferences()));
        return json;
    }

    private static ObjectNode taxTotal(TaxTotal total) {
        return Json.object()
                .put("tax_rate_id", total.rate().id())
                .put("taxable_amount", Json.decimal(total.taxable()))
                .put("tax_amount", Json.decimal(total.tax()));
    }
}
