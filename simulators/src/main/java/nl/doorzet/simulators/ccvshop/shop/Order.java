package nl.doorzet.simulators.ccvshop.shop;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An order as it is at one moment.
 *
 * @param number null while it is not completed
 */
public record Order(
        long id,
        @Nullable DocumentNumber number,
        Instant createDate,
        Customer customer,
        PayMethod payMethod,
        @Nullable Coupon coupon,
        Basket basket,
        Totals totals,
        OrderState state) {

    /** The number of a completed order. */
    public DocumentNumber completedNumber() {
        return Objects.requireNonNull(
                number, "Reading the number of an order failed: it is not completed; complete it");
    }

    Order with(PayMethod other) {
        return new Order(id, number, createDate, customer, other, coupon, basket, totals, state);
    }

    Order with(OrderState other) {
        return new Order(id, number, createDate, customer, payMethod, coupon, basket, totals, other);
    }

    Order with(DocumentNumber other) {
        return new Order(id, other, createDate, customer, payMethod, coupon, basket, totals, state);
    }

    Order with(Basket other, Totals newTotals) {
        return new Order(id, number, createDate, customer, payMethod, coupon, other, newTotals, state);
    }
}
