package nl.doorzet.simulators.ccvshop.shop;

import java.time.Clock;
import java.util.Objects;
import java.util.Optional;

/** Makes and marks invoices. The caller holds the shop's lock. */
final class Billing {
    private final CcvShop shop;
    private final Clock clock;

    Billing(CcvShop shop, Clock clock) {
        this.shop = shop;
        this.clock = clock;
    }

    void onPlacement(Order order) {
        switch (shop.policy().invoiceMoment()) {
            case AT_PLACEMENT -> invoice(order);
            case AT_PAYMENT, NEVER -> {
                // No invoice yet.
            }
        }
    }

    void onPayment(Order order) {
        switch (shop.policy().invoiceMoment()) {
            case AT_PAYMENT -> invoice(order);
            case AT_PLACEMENT, NEVER -> {
                // It has its invoice, or gets none.
            }
        }
        mark(order, Invoice.Status.UNPAID, Invoice.Status.PAID);
    }

    Optional<Invoice> invoice(Order order) {
        Basket content = Difference.between(
                order.basket(),
                shop.invoicesOf(order.id()).stream().map(Invoice::basket).toList());
        if (Difference.isNothing(content)) {
            return Optional.empty();
        }
        Basket basket = shop.numberedForInvoice(content);
        Totals totals = Arithmetic.totals(basket, shop.policy());
        boolean credit = totals.withTax().signum() < 0;
        Invoice invoice = shop.save(new Invoice(
                shop.nextInvoiceId(),
                shop.nextInvoiceNumber(clock),
                order.id(),
                order.completedNumber(),
                CcvShop.now(clock),
                credit ? Invoice.Type.CREDIT : Invoice.Type.DEBIT,
                order.state().paid() && !credit ? Invoice.Status.PAID : Invoice.Status.UNPAID,
                order.customer(),
                order.coupon(),
                basket,
                totals,
                null,
                null));
        shop.fire(new ShopEvent.InvoiceCreated(invoice));
        return Optional.of(invoice);
    }

    /** Marks all debit invoices of an order that have one status with another. */
    void mark(Order order, Invoice.Status from, Invoice.Status to) {
        shop.invoicesOf(order.id()).stream()
                .filter(invoice -> invoice.type() == Invoice.Type.DEBIT && invoice.status() == from)
                .forEach(invoice -> mark(invoice, to));
    }

    Invoice mark(Invoice stale, Invoice.Status status) {
        Invoice invoice = Objects.requireNonNull(
                shop.invoice(stale.id()).orElse(null),
                "Marking an invoice failed: this shop did not make it; take its own");
        return change(invoice.with(status));
    }

    /** Keeps a changed invoice and tells when its status is another. */
    Invoice change(Invoice changed) {
        boolean other = shop.invoice(changed.id())
                .map(before -> before.status() != changed.status())
                .orElse(true);
        shop.save(changed);
        if (other) {
            shop.fire(new ShopEvent.InvoiceStatus(changed));
        }
        return changed;
    }
}
