package nl.doorzet.app.demo.office;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.doorzet.simulators.ccvshop.shop.Address;
import nl.doorzet.simulators.ccvshop.shop.Customer;
import nl.doorzet.simulators.ccvshop.shop.DocumentNumber;
import nl.doorzet.simulators.ccvshop.shop.Invoice;
import nl.doorzet.simulators.ccvshop.shop.Order;

/**
 * An order as the page shows it.
 *
 * @param done what was just done with it
 */
record OrderView(Order order, List<Invoice> invoices, Optional<Done> done) {
    enum State {
        BASKET("idle"),
        UNPAID("wait"),
        PAID("good"),
        DELETED("idle");

        private final String tone;

        State(String tone) {
            this.tone = tone;
        }

        String tone() {
            return tone;
        }
    }

    State state() {
        if (order.state().deleted()) {
            return State.DELETED;
        }
        if (!order.state().completed()) {
            return State.BASKET;
        }
        return order.state().paid() ? State.PAID : State.UNPAID;
    }

    String number() {
        return Optional.ofNullable(order.number()).map(DocumentNumber::full).orElse("–");
    }

    String customer() {
        return name(order.customer());
    }

    /** The company, or else the person; and the country when it is another. */
    static String name(Customer customer) {
        Address billing = customer.billing();
        String name = billing.company().isEmpty() ? billing.fullName() : billing.company();
        return billing.countryCode().equals("NL") ? name : name + " (" + billing.countryCode() + ")";
    }

    /** Whether anything can still be done with it. */
    boolean isOpen() {
        return !order.state().deleted();
    }

    List<OrderAction> actions() {
        return Arrays.stream(OrderAction.values())
                .filter(action -> action.isPossible(this))
                .toList();
    }

    /** What was ordered, each article once. */
    List<String> articles() {
        return order.basket().rows().stream()
                .map(row -> row.product().name())
                .distinct()
                .toList();
    }

    /** How many of what, for example {@code 2 × Fietsbel}. */
    String contents() {
        return order.basket().rows().stream()
                .map(row -> row.count().stripTrailingZeros().toPlainString() + " × "
                        + row.product().name())
                .collect(Collectors.joining(", "));
    }

    BigDecimal total() {
        return order.totals().price(order.basket().taxation());
    }

    BigDecimal total(Invoice invoice) {
        return invoice.totals().price(invoice.basket().taxation());
    }

    String currency() {
        return order.basket().currency();
    }
}
