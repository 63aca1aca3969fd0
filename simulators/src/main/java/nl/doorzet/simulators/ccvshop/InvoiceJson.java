package nl.doorzet.simulators.ccvshop;

import java.math.BigDecimal;
import java.util.Set;
import nl.doorzet.simulators.Evidence;
import nl.doorzet.simulators.Evidence.Basis;
import nl.doorzet.simulators.ccvshop.shop.Charges;
import nl.doorzet.simulators.ccvshop.shop.Invoice;
import nl.doorzet.simulators.ccvshop.shop.Taxation;
import tools.jackson.databind.node.ObjectNode;

/** An invoice as the API shows it (reference ccv-shop §6.1). It knows no payment method. */
final class InvoiceJson {
    private final Links links;
    private final Set<Quirk> quirks;
    private final BuyerJson buyer;
    private final DeletedOrders deleted;

    InvoiceJson(Links links, Set<Quirk> quirks, DeletedOrders deleted) {
        this.links = links;
        this.quirks = quirks;
        this.buyer = new BuyerJson(links, quirks);
        this.deleted = deleted;
    }

    @Evidence(value = Basis.DOCUMENTED, source = "reference ccv-shop §6.1 [S]; the spelling of type is assumed")
    ObjectNode of(Invoice invoice) {
        ObjectNode json = Json.object()
                .put("href", links.self("invoices", invoice.id()))
                .put("id", invoice.id())
                .put("invoicenumber_prefix", invoice.number().prefix())
                .put("invoicenumber", invoice.number().number())
                .put("invoicenumber_full", invoice.number().full())
                .put("ordernumber_prefix", invoice.orderNumber().prefix())
                .put("ordernumber", invoice.orderNumber().number())
                .put("ordernumber_full", invoice.orderNumber().full())
                .put("create_date", Json.moment(invoice.createDate()))
                .put("status", invoice.status().word())
                .put("status_name", invoice.status().label())
                .put("type", invoice.type().word())
                .put("payment_link_sent", invoice.paymentLinkSent())
                .put("external_reference", invoice.externalReference());
        amounts(json, invoice);
        String page = links.page("Invoice.php", "InvoiceId=" + invoice.id());
        json.put("deeplink", page).put("download_link", page);
        json.set("user", buyer.user(invoice.customer()));
        json.set("customer", PersonJson.of(invoice.customer()));
        json.set("discountcoupon", BuyerJson.coupon(invoice.coupon()));
        json.put("order", deleted.linkFrom(invoice) ? links.reference("orders", invoice.orderId()) : null);
        for (String child : new String[] {"invoicerows", "invoicenotifications"}) {
            json.set(child, Json.link(links.self("invoices", invoice.id(), child)));
        }
        return json;
    }

    @Evidence(value = Basis.ASSUMED, source = "reference ccv-shop §7.3: amounts of a credit invoice are below zero")
    private void amounts(ObjectNode json, Invoice invoice) {
        Taxation taxation = invoice.basket().taxation();
        Charges charges = invoice.basket().charges();
        Charges.Costs costs = charges.costs();
        boolean turned = invoice.type() == Invoice.Type.CREDIT && quirks.contains(Quirk.CREDIT_TOTALS_POSITIVE);
        json.put("taxes_included", taxation.taxesIncluded())
                .put("invoice_row_taxes_included", taxation.rowsIncludeTax())
                .put("is_intra_community_order", taxation.intraCommunity())
                .put("shipping_taxes_included", taxation.shippingTaxed())
                .put("shipping_tax_percentage", Json.number(charges.shipping().tax()))
                .put("total_shipping", signed(turned, charges.shipping().amount()))
                .put("total_discounts", signed(turned, charges.discounts().coupon()))
                .put("total_price_inc_tax", signed(turned, invoice.totals().withTax()))
                .put("total_price_exc_tax", signed(turned, invoice.totals().withoutTax()))
                .put("total_price", signed(turned, invoice.totals().price(taxation)))
                .put("total_tax", signed(turned, invoice.totals().tax()))
                .put("currency", invoice.basket().currency())
                .put("extra_payment_option", costs.option())
                .put("extra_payment_option_price", signed(turned, costs.optionPrice()))
                .put("paymethod_costs", signed(turned, costs.payment()))
                .put("credit_point_discount", signed(turned, charges.discounts().loyalty()))
                .put("extra_costs", signed(turned, costs.extra()))
                .put("extra_costs_description", costs.extraDescription());
    }

    private static BigDecimal signed(boolean turned, BigDecimal amount) {
        return Json.number(turned ? amount.negate() : amount);
    }
}
