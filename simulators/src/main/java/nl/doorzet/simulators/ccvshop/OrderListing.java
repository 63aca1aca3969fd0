package nl.doorzet.simulators.ccvshop;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;
import static java.util.Comparator.comparingLong;

import nl.doorzet.simulators.Evidence;
import nl.doorzet.simulators.Evidence.Basis;
import nl.doorzet.simulators.ccvshop.shop.DocumentNumber;
import nl.doorzet.simulators.ccvshop.shop.Order;
import org.jspecify.annotations.Nullable;

/** How orders can be asked for; not by their full number, and not by when they changed. */
final class OrderListing {
    private OrderListing() {}

    @Evidence(value = Basis.DOCUMENTED, source = "reference ccv-shop §5.1 [S]; transaction_id takes a number there")
    static Listing<Order> with(Filters filters) {
        return new Listing<Order>()
                .filter("ordernumber", Filters.number(OrderListing::number))
                .filter("status", Filters.number(order -> order.state().status()))
                .filter("is_paid", Filters.flag(order -> order.state().paid()))
                .filter("is_completed", Filters.flag(order -> order.state().completed()))
                .filter(
                        "paymethod_id",
                        Filters.number(order -> order.payMethod().id()))
                .filter("transaction_id", Filters.number(_ -> null))
                .filter("deliver_date", Filters.noDate())
                .filter("take_out_date", Filters.noDate())
                .filter("min_create_date", filters.from(Order::createDate))
                .filter("max_create_date", filters.until(Order::createDate))
                .order("id", comparingLong(Order::id))
                .order("ordernumber", comparingInt(OrderListing::sortNumber))
                .order("create_date", comparing(Order::createDate))
                .order("deliver_date", comparingLong(Order::id));
    }

    private static @Nullable Integer number(Order order) {
        @Nullable DocumentNumber number = order.number();
        return number == null ? null : number.number();
    }

    /** Orders without a number come first. */
    private static int sortNumber(Order order) {
        Integer number = number(order);
        return number == null ? 0 : number;
    }
}
