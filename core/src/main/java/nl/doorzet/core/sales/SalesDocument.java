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
}
