package nl.doorzet.shops.ccvshop;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.doorzet.core.money.Money;
import nl.doorzet.core.sales.CreditInvoice;
import nl.doorzet.core.sales.DocumentId;
import nl.doorzet.core.sales.Invoice;
import nl.doorzet.core.sales.OrderLink;
import nl.doorzet.core.sales.PaymentMethod;
import nl.doorzet.core.sales.Sale;
import nl.doorzet.core.sales.SalesDocument;
import nl.doorzet.core.sales.SalesLine;
import nl.doorzet.core.sales.Totals;
import nl.doorzet.core.sales.VatFacts;

/** A debit or credit invoice from its JSON (reference ccv-shop §6.1). Only how it was paid comes from the order (rule D7). */
final class InvoiceReader {
    private InvoiceReader() {}

    static SalesDocument read(DocumentId id, Fields bundle) {
        Fields invoice = bundle.object("invoice");
        requireId(invoice, id);
        boolean credit = isCredit(invoice);
        String number = OrderReader.number(invoice, "invoicenumber");
        if (number.isEmpty()) {
            throw invoice.unreadable("invoicenumber_full", "is missing");
        }
        Fields order = bundle.object("order");
        Optional<PaymentMethod> method = OrderReader.paymentMethod(order);
        TotalsReader figures = TotalsReader.of(invoice);
        Totals totals = figures.invoice(credit);
        boolean rowsIncluded = invoice.requiredFlag("invoice_row_taxes_included");
        CostsReader costs = new CostsReader(invoice, rowsIncluded);
        List<SalesLine> rows = RowReader.read(bundle, rowsIncluded, figures.withoutVat());
        List<SalesLine> own = costs.read(method.map(PaymentMethod::label).orElse(""));
        Sale sale = new Sale(
                id,
                number,
                OrderReader.number(invoice, "ordernumber"),
                Optional.of(number),
                invoice.requiredMoment("create_date"),
                CustomerReader.read(invoice),
                credit
                        ? CreditSigns.turned(rows, own, totals, rowsIncluded)
                        : Stream.concat(rows.stream(), own.stream()).toList(),
                costs.shippingRate(),
                totals,
                new VatFacts(
                        invoice.flag("is_intra_community_order", false),
                        order.flag("is_platform_sale", false),
                        figures.withoutVat()),
                method,
                invoice.text("status").equalsIgnoreCase("paid"),
                invoice.text("href"));
        OrderLink link = link(bundle, invoice, rows, own, totals);
        return credit ? new CreditInvoice(sale, link) : new Invoice(sale, link);
    }

    static void requireId(Fields document, DocumentId id) {
        if (!document.requiredText("id").equals(id.id())) {
            throw document.unreadable("id", "is %s, which is another document's".formatted(document.text("id")));
        }
    }

    /** The spelling is assumed (§6.1 [I]), so anything else is refused instead of taken for a debit. */
    private static boolean isCredit(Fields invoice) {
        return switch (invoice.requiredText("type").toLowerCase(Locale.ROOT)) {
            case "credit" -> true;
            case "debit" -> false;
            default -> throw invoice.unreadable("type", "is neither debit nor credit");
        };
    }

    /** Deleting an order empties the rows of its invoices (rule D5); one for shipping alone never had any. */
    private static OrderLink link(
            Fields bundle, Fields invoice, List<SalesLine> rows, List<SalesLine> own, Totals totals) {
        if (hasNoLink(invoice)) {
            return OrderLink.LINK_GONE;
        } else if (!bundle.requiredFlag("orderFound")) {
            return OrderLink.NOT_FOUND;
        }
        BigDecimal explained = own.stream().map(SalesLine::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean enough = same(explained, totals.total()) || same(explained, totals.net());
        return rows.isEmpty() && !enough ? OrderLink.ROWS_GONE : OrderLink.PRESENT;
    }

    private static boolean same(BigDecimal exact, Money stated) {
        return exact.abs().subtract(stated.amount().abs()).abs().compareTo(TotalsReader.HALF_A_CENT) < 0;
    }

    private static boolean hasNoLink(Fields invoice) {
        return invoice.node().path("order").isObject()
                ? invoice.object("order").text("href").isEmpty()
                : invoice.text("order").isEmpty();
    }
}
