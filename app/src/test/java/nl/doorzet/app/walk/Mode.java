package nl.doorzet.app.walk;

/** What a connection pushes (rules D1 and D2). */
enum Mode {
    PAID_ORDERS,
    ORDERS_AND_CREDIT_INVOICES,
    INVOICES;

    boolean pushesOrders() {
        return this != INVOICES;
    }
}
