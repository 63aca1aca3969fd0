package nl.doorzet.simulators.ccvshop.shop;

/** Something that happened in the shop and that somebody may have asked to be told. */
public sealed interface ShopEvent {
    /** The name under which webhooks are registered (reference ccv-shop §8). */
    String name();

    record OrderCreated(Order order) implements ShopEvent {
        @Override
        public String name() {
            return "orders.created";
        }
    }

    record OrderPaid(Order order) implements ShopEvent {
        @Override
        public String name() {
            return "orders.updated.ispaid";
        }
    }

    record OrderStatus(Order order, int previous) implements ShopEvent {
        @Override
        public String name() {
            return "orders.updated.status";
        }
    }

    record OrderSent(Order order) implements ShopEvent {
        @Override
        public String name() {
            return "orders.updated.trackandtrace";
        }
    }

    record OrderDeleted(Order order) implements ShopEvent {
        @Override
        public String name() {
            return "orders.deleted";
        }
    }

    record InvoiceCreated(Invoice invoice) implements ShopEvent {
        @Override
        public String name() {
            return "invoices.created";
        }
    }

    record InvoiceStatus(Invoice invoice) implements ShopEvent {
        @Override
        public String name() {
            return "invoices.updated.status";
        }
    }
}
