package nl.doorzet.simulators.ccvshop;

import java.util.List;
import java.util.Set;
import nl.doorzet.simulators.Evidence;
import nl.doorzet.simulators.Evidence.Basis;
import nl.doorzet.simulators.ccvshop.shop.CcvShop;
import nl.doorzet.simulators.ccvshop.shop.Invoice;
import nl.doorzet.simulators.ccvshop.shop.Row;

/** Invoices and their rows, for reading. */
final class InvoiceRoutes {
    private final CcvShop shop;
    private final DeletedOrders deleted;
    private final Envelope envelope;
    private final InvoiceJson invoiceJson;
    private final RowJson rowJson;
    private final Listing<Invoice> listing;

    InvoiceRoutes(CcvShop shop, Links links, Set<Quirk> quirks) {
        this.shop = shop;
        this.deleted = new DeletedOrders(shop, quirks);
        this.envelope = new Envelope(links, quirks);
        this.invoiceJson = new InvoiceJson(links, quirks, deleted);
        this.rowJson = new RowJson(shop.catalogue(), links, quirks);
        this.listing = InvoiceListing.with(new Filters(quirks));
    }

    List<Route> routes() {
        return List.of(
                Route.get("invoices", this::list),
                Route.get("invoices/:id", this::read),
                Route.get("invoices/:id/invoicerows", this::rows),
                Route.get("invoicerows/:id", this::row));
    }

    @Evidence(value = Basis.DOCUMENTED, source = "reference ccv-shop §5.1 [S]")
    private Reply list(Call call) {
        return envelope.page(
                call,
                listing.select(call.query(), shop.invoices()).stream()
                        .map(invoiceJson::of)
                        .toList());
    }

    @Evidence(value = Basis.DOCUMENTED, source = "reference ccv-shop §5 [S,P]")
    private Reply read(Call call) {
        call.query().allowOnly(List.of());
        return Reply.ok(invoiceJson.of(find(shop, call)));
    }

    @Evidence(value = Basis.DOCUMENTED, source = "reference ccv-shop §5 [S,P]")
    private Reply rows(Call call) {
        Invoice invoice = find(shop, call);
        return envelope.plainPage(
                call,
                deleted.rowsOf(invoice).stream()
                        .map(row -> rowJson.of(invoice, row))
                        .toList());
    }

    @Evidence(value = Basis.DOCUMENTED, source = "reference ccv-shop §5 [S,P]")
    private Reply row(Call call) {
        call.query().allowOnly(List.of());
        for (Invoice invoice : shop.invoices()) {
            for (Row row : deleted.rowsOf(invoice)) {
                if (row.id() == call.id()) {
                    return Reply.ok(rowJson.of(invoice, row));
                }
            }
        }
        throw Refusal.missing("There is no invoice row " + call.id() + ".");
    }

    static Invoice find(CcvShop shop, Call call) {
        return shop.invoice(call.id()).orElseThrow(() -> Refusal.missing("There is no invoice " + call.id() + "."));
    }
}
