package nl.doorzet.app.demo.office;

/** What can be done with an order. */
enum OrderAction {
    PAY(Done.PAID),
    EDIT_WITH_INVOICE(Done.EDITED_WITH_INVOICE),
    EDIT(Done.EDITED),
    CREDIT(Done.CREDITED),
    DELETE(Done.DELETED);

    private final Done done;

    OrderAction(Done done) {
        this.done = done;
    }

    Done done() {
        return done;
    }

    /** Whether the shop would do it with the order as it was last seen. */
    boolean isPossible(OrderView order) {
        return switch (this) {
            case PAY -> !order.order().state().paid();
            case EDIT_WITH_INVOICE, EDIT -> !order.articles().isEmpty();
            case CREDIT -> !order.articles().isEmpty() && !order.invoices().isEmpty();
            case DELETE -> true;
        };
    }

    /** The style of its button. */
    String look() {
        return switch (this) {
            case PAY -> "primary";
            case EDIT_WITH_INVOICE, EDIT, CREDIT -> "";
            case DELETE -> "danger";
        };
    }
}
