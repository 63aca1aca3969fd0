package nl.doorzet.simulators.ccvshop.shop;

import org.jspecify.annotations.Nullable;

/**
 * What happens to an order without a change of what was ordered.
 *
 * @param status 1 to 14 (reference ccv-shop §7.1); null while the order is not completed
 * @param transactionId the latest one of the payment provider
 */
public record OrderState(
        boolean completed,
        boolean paid,
        @Nullable Integer status,
        @Nullable String transactionId,
        String trackAndTrace,
        @Nullable String carrier,
        boolean deleted) {
    static final OrderState BASKET = new OrderState(false, false, null, null, "", null, false);

    OrderState complete() {
        return new OrderState(true, paid, 1, transactionId, trackAndTrace, carrier, deleted);
    }

    OrderState paid(boolean now, @Nullable String transaction) {
        return new OrderState(completed, now, status, transaction, trackAndTrace, carrier, deleted);
    }

    OrderState status(int now) {
        return new OrderState(completed, paid, now, transactionId, trackAndTrace, carrier, deleted);
    }

    OrderState sent(String code, String by) {
        return new OrderState(completed, paid, status, transactionId, code, by, deleted);
    }

    OrderState delete() {
        return new OrderState(completed, paid, status, transactionId, trackAndTrace, carrier, true);
    }
}
