package nl.doorzet.simulators.ccvshop.shop;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The shop as its owner and its customers use it, in this process. Each method answers the order or invoice as it is
 * afterwards, and tells the webhooks. Orders and invoices that are handed in may be out of date: only their id counts.
 */
public final class BackOffice {
    private final CcvShop shop;
    private final Clock clock;
    private final Billing billing;

    public BackOffice(CcvShop shop, Clock clock) {
        this.shop = shop;
        this.clock = clock;
        this.billing = new Billing(shop, clock);
    }

    /** The same back office at another time; with it a demo places orders in the past. */
    public BackOffice at(Clock other) {
        return new BackOffice(shop, other);
    }

    public CcvShop shop() {
        return shop;
    }

    /** What is for sale, and under which categories. */
    public Catalogue catalogue() {
        return shop.catalogue();
    }

    /** Changes how the shop computes and invoices from now on. */
    public void policy(ShopPolicy policy) {
        shop.policy(policy);
    }

    /** A customer orders; unless the draft is incomplete the order gets its number and, by policy, its invoice. */
    public Order place(OrderDraft draft) {
        synchronized (shop) {
            Basket basket = shop.numberedForOrder(draft.basket());
            Order order = shop.save(new Order(
                    shop.nextOrderId(),
                    null,
                    CcvShop.now(clock),
                    draft.customer,
                    draft.payMethod,
                    draft.coupon,
                    basket,
                    Arithmetic.totals(basket, shop.policy()),
                    OrderState.BASKET));
            return draft.incomplete ? order : complete(order);
        }
    }

    /** The customer finishes an order that was left incomplete. */
    public Order complete(Order stale) {
        synchronized (shop) {
            Order order = shop.present(stale, "Completing");
            if (order.state().completed()) {
                throw new IllegalStateException("Completing order " + order.id()
                        + " failed: it is completed already; do it once, or place it with incomplete()");
            }
            Order completed = shop.save(
                    order.with(shop.nextOrderNumber(clock)).with(order.state().complete()));
            shop.fire(new ShopEvent.OrderCreated(completed));
            billing.onPlacement(completed);
            return completed;
        }
    }

    public Order pay(Order stale) {
        synchronized (shop) {
            Order paid = change(stale, "Paying", state -> state.paid(true, "tr_" + Long.toString(stale.id(), 36)));
            shop.fire(new ShopEvent.OrderPaid(paid));
            billing.onPayment(paid);
            return paid;
        }
    }

    /** Takes the mark of payment away again. */
    public Order unpay(Order stale) {
        synchronized (shop) {
            Order unpaid = change(stale, "Unpaying", state -> state.paid(false, state.transactionId()));
            shop.fire(new ShopEvent.OrderPaid(unpaid));
            billing.mark(unpaid, Invoice.Status.PAID, Invoice.Status.UNPAID);
            return unpaid;
        }
    }

    /** The order is paid in another way than the customer chose; no webhook tells it, and no invoice changes. */
    public Order paidBy(Order stale, PayMethod method) {
        synchronized (shop) {
            return shop.save(
                    shop.present(stale, "Changing the payment method of").with(method));
        }
    }

    /** Sets the status, 1 to 14 (reference ccv-shop §7.1). */
    public Order status(Order stale, int status) {
        synchronized (shop) {
            Order order = shop.present(stale, "Changing the status of");
            Integer previous = order.state().status();
            if (previous == null || status < 1 || status > 14) {
                throw new IllegalArgumentException("Changing the status of order " + order.id() + " to " + status
                        + " failed: it takes a completed order and a status of 1 to 14; choose one of these");
            }
            Order changed = change(order, "Changing", state -> state.status(status));
            shop.fire(new ShopEvent.OrderStatus(changed, previous));
            return changed;
        }
    }

    /** Records how the parcel can be followed. */
    public Order sent(Order stale, String code, String carrier) {
        synchronized (shop) {
            Order changed = change(stale, "Sending", state -> state.sent(code, carrier));
            shop.fire(new ShopEvent.OrderSent(changed));
            return changed;
        }
    }

    /**
     * Changes what was ordered; a percentage coupon follows the goods. With a new invoice, that invoice holds the
     * difference between the order and its invoices so far (reference ccv-shop §7.2 [S,Z]).
     */
    public Order edit(Order stale, UnaryOperator<Basket> change, boolean withNewInvoice) {
        synchronized (shop) {
            Order order = shop.present(stale, "Editing");
            Basket basket = shop.numberedForOrder(change.apply(order.basket())).settled(order.coupon());
            Order edited = shop.save(order.with(basket, Arithmetic.totals(basket, shop.policy())));
            if (withNewInvoice) {
                invoice(edited);
            }
            return edited;
        }
    }

    /** Takes back some of a product with a credit invoice. */
    public Invoice credit(Order order, String product, int quantity) {
        return credit(
                order,
                basket -> basket.count(
                        product,
                        basket.countOf(product)
                                .subtract(new BigDecimal(quantity))
                                .toPlainString()));
    }

    /** Gives the shipping costs back with a credit invoice without rows. */
    public Invoice creditShipping(Order order) {
        return credit(order, basket -> basket.shipping("0"));
    }

    /** Takes back everything with a credit invoice. */
    public Invoice creditAll(Order order) {
        return credit(order, Basket::emptied);
    }

    private Invoice credit(Order stale, UnaryOperator<Basket> change) {
        synchronized (shop) {
            Order order = edit(stale, change, false);
            return invoice(order)
                    .orElseThrow(() -> new IllegalStateException(
                            "Crediting order " + order.id() + " failed: nothing of it was invoiced; invoice it first"));
        }
    }

    /** Invoices the difference between the order and its invoices so far; nothing when there is none. */
    public Optional<Invoice> invoice(Order stale) {
        synchronized (shop) {
            return billing.invoice(shop.present(stale, "Invoicing"));
        }
    }

    /** Marks an invoice as paid back; no credit invoice comes of it (reference ccv-shop §7.3 [M]). */
    public Invoice reimburse(Invoice invoice) {
        synchronized (shop) {
            return billing.mark(invoice, Invoice.Status.REIMBURSED);
        }
    }

    /** Keeps what was changed of an invoice through {@link Invoice#with}; tells when its status is another. */
    public Invoice change(Invoice changed) {
        synchronized (shop) {
            return billing.change(changed);
        }
    }

    /** Deletes an order. Its invoices stay; what the API then shows of them is a matter of its quirks. */
    public void delete(Order stale) {
        synchronized (shop) {
            shop.fire(new ShopEvent.OrderDeleted(change(stale, "Deleting", OrderState::delete)));
        }
    }

    /** The invoices of an order, the oldest first. */
    public List<Invoice> invoicesOf(Order order) {
        return shop.invoicesOf(order.id());
    }

    private Order change(Order stale, String doing, UnaryOperator<OrderState> change) {
        Order order = shop.present(stale, doing);
        return shop.save(order.with(change.apply(order.state())));
    }
}
