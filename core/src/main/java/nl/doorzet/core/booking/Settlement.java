package nl.doorzet.core.booking;

import java.util.Optional;
import java.util.stream.Stream;
import nl.doorzet.core.sales.Sale;

/** What a sale's payment method means for its entry. */
record Settlement(Sale sale, BookingRules rules) {
    /** Paid according to the shop, by a method that the owner takes for paid. */
    boolean isPaid() {
        return sale.paid()
                && sale.paymentMethod()
                        .filter(m -> rules.openMethods().stream().anyMatch(open -> m.id().equals(String.valueOf(open))))
                        .isEmpty();
    }

    /** The account of the method; empty for what is still to be paid. */
    Optional<LedgerAccount> settlement() {
        return sale.paymentMethod()
                .filter(m -> isPaid())
                .flatMap(m -> Stream.of(m.id(), m.name())
                        .filter(rules.settlement()::containsKey)
                        .findFirst())
                .map(key -> rules.settlement().get(key))
                .map(account -> new LedgerAccount(account.id()));
    }
}
