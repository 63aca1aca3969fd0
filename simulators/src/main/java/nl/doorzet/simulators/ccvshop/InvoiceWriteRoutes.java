package nl.doorzet.simulators.ccvshop;

import java.util.List;
import java.util.Set;
import nl.doorzet.simulators.Evidence;
import nl.doorzet.simulators.Evidence.Basis;
import nl.doorzet.simulators.ccvshop.shop.BackOffice;
import nl.doorzet.simulators.ccvshop.shop.CcvShop;
import nl.doorzet.simulators.ccvshop.shop.Invoice;
import nl.doorzet.simulators.ccvshop.shop.Order;

/** The changes that the API allows on invoices. */
final class InvoiceWriteRoutes {
    private final CcvShop shop;
    private final BackOffice backOffice;
    private final InvoiceJson invoiceJson;

    InvoiceWriteRoutes(BackOffice backOffice, Links links, Set<Quirk> quirks) {
        this.shop = backOffice.shop();
        this.backOffice = backOffice;
        this.invoiceJson = new InvoiceJson(links, quirks, new DeletedOrders(shop, quirks));
    }

    List<Route> routes() {
        return List.of(
                Route.of("PATCH", "invoices/:id", this::patch), Route.of("POST", "orders/:id/invoices", this::create));
    }

    @Evidence(value = Basis.DOCUMENTED, source = "reference ccv-shop §6.1 [S]")
    private Reply patch(Call call) {
        synchronized (shop) {
            Invoice invoice = InvoiceRoutes.find(shop, call);
            backOffice.change(InvoiceInput.read(call).applyTo(invoice));
        }
        return Reply.done();
    }

    @Evidence(
            value = Basis.DOCUMENTED,
            source = "reference ccv-shop §5 [S,P]; the answer without a difference is assumed")
    private Reply create(Call call) {
        synchronized (shop) {
            Order order = shop.order(call.id())
                    .filter(found -> !found.state().deleted() && found.state().completed())
                    .orElseThrow(() -> Refusal.missing("There is no completed order " + call.id() + "."));
            InvoiceInput input = InvoiceInput.read(call);
            Invoice invoice = backOffice
                    .invoice(order)
                    .orElseThrow(() -> Refusal.invalid("The order does not differ from its invoices."));
            return Reply.created(invoiceJson.of(backOffice.change(input.applyTo(invoice))));
        }
    }
}
