package nl.doorzet.core.sales;

/** An order or invoice as it was read from the shop. */
public sealed interface SalesDocument permits Order, Invoice, CreditInvoice {
    Sale sale();

    default DocumentId id() {
        return sale().id();
    }

    default String number() {
        return sale().number();
    }

    /** The same, paid in this way. */
    default SalesDocument paidWith(PaymentMethod method) {
        Sale paid = sale().paidWith(method);
        return switch (this) {
            case Order o -> new Order(paid, o.completed(), o.status(), o.cancelled());
            case Invoice i -> new Invoice(paid, i.order());
            case CreditInvoice c -> new CreditInvoice(paid, c.order());
        };
    }
}
