package nl.doorzet.core.booking;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.doorzet.core.sales.Sale;
import nl.doorzet.core.settings.Lookup;

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
        return isPaid()
                ? ofMethod(rules.settlement()).map(account -> new LedgerAccount(account.id()))
                : Optional.empty();
    }

    Optional<PaymentCondition> condition() {
        return ofMethod(rules.conditions()).map(condition -> new PaymentCondition(condition.id()));
    }

    private Optional<Lookup> ofMethod(Map<String, Lookup> chosen) {
        return sale.paymentMethod()
                .flatMap(method -> Stream.of(method.id(), method.name())
                        .filter(chosen::containsKey)
                        .findFirst()
                        .map(chosen::get));
    }
}
