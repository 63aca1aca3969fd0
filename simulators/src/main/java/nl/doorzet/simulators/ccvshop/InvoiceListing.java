package nl.doorzet.simulators.ccvshop;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;
import static java.util.Comparator.comparingLong;

import java.math.BigDecimal;
import java.util.function.Predicate;
import nl.doorzet.simulators.Evidence;
import nl.doorzet.simulators.Evidence.Basis;
import nl.doorzet.simulators.ccvshop.shop.Invoice;

/** How invoices can be asked for; not by type, and not by the id of their order. */
final class InvoiceListing {
    private InvoiceListing() {}

    @Evidence(value = Basis.DOCUMENTED, source = "reference ccv-shop §5.1 [S]")
    static Listing<Invoice> with(Filters filters) {
        return new Listing<Invoice>()
                .filter("invoicenumber", Filters.number(InvoiceListing::number))
                .filter("invoicenumber_full", Filters.text(InvoiceListing::fullNumber))
                .filter("ordernumber", Filters.number(InvoiceListing::orderNumber))
                .filter("ordernumber_full", filters.ofOrder(InvoiceListing::fullOrderNumber))
                .filter("status", InvoiceListing::hasStatus)
                .filter("min_create_date", filters.from(Invoice::createDate))
                .filter("max_create_date", filters.until(Invoice::createDate))
                .order("id", comparingLong(Invoice::id))
                .order("invoicenumber", comparingInt(InvoiceListing::number))
                .order("invoicenumber_full", comparing(InvoiceListing::fullNumber))
                .order("ordernumber", comparingInt(InvoiceListing::orderNumber))
                .order("ordernumber_full", comparing(InvoiceListing::fullOrderNumber))
                .order("create_date", comparing(Invoice::createDate))
                .order("status", comparing(InvoiceListing::status))
                .order("total_price", comparing(InvoiceListing::total));
    }

    private static Predicate<Invoice> hasStatus(String word) {
        Invoice.Status wanted = InvoiceInput.status(word);
        return invoice -> invoice.status() == wanted;
    }

    private static int number(Invoice invoice) {
        return invoice.number().number();
    }

    private static String fullNumber(Invoice invoice) {
        return invoice.number().full();
    }

    private static int orderNumber(Invoice invoice) {
        return invoice.orderNumber().number();
    }

    private static String fullOrderNumber(Invoice invoice) {
        return invoice.orderNumber().full();
    }

    private static String status(Invoice invoice) {
        return invoice.status().word();
    }

    private static BigDecimal total(Invoice invoice) {
        return invoice.totals().price(invoice.basket().taxation());
    }
}
