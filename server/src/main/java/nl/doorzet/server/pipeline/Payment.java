package nl.doorzet.server.pipeline;

import java.util.List;
import java.util.Optional;
import nl.doorzet.core.connector.shop.ShopProfile;
import nl.doorzet.core.rules.PushRules;
import nl.doorzet.core.sales.PaymentMethod;
import nl.doorzet.core.sales.SalesDocument;
import nl.doorzet.core.settings.Lookup;
import nl.doorzet.server.account.Connection;
import nl.doorzet.server.ledger.PaymentStore;
import org.springframework.stereotype.Component;

/** How a document was paid: as its order says; when that is gone, as it last said; else the connection's default (rule D7). */
@Component
class Payment {
    private final PaymentStore payments;

    Payment(PaymentStore payments) {
        this.payments = payments;
    }

    /** The document with its payment method, where anybody knows one. */
    SalesDocument of(Connection connection, SalesDocument content) {
        return of(connection, connection.pushRules(), content);
    }

    SalesDocument of(Connection connection, PushRules rules, SalesDocument content) {
        if (content.sale().paymentMethod().isPresent()) {
            return content;
        }
        return payments.lastSeen(connection.key(), content.sale().orderNumber())
                .or(() -> preset(connection, rules))
                .map(content::paidWith)
                .orElse(content);
    }

    private static Optional<PaymentMethod> preset(Connection connection, PushRules rules) {
        List<PaymentMethod> all =
                connection.profile().map(ShopProfile::paymentMethods).orElse(List.of());
        return rules.paymentMethod()
                .map(Lookup::id)
                .flatMap(id -> all.stream().filter(m -> m.id().equals(id)).findFirst());
    }
}
