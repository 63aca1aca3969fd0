package nl.doorzet.core.rules;

import static nl.doorzet.core.sales.SaleBuilder.sale;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.doorzet.core.rules.PushRules.Source;
import nl.doorzet.core.sales.CreditInvoice;
import nl.doorzet.core.sales.Invoice;
import nl.doorzet.core.sales.Order;
import nl.doorzet.core.sales.OrderLink;
import nl.doorzet.core.sales.SaleBuilder;
import nl.doorzet.core.sales.SalesDocument;

/** The documents, rules and histories that the policy is tried with. */
final class PolicyCases {
    static final PushRules ORDERS = rules(Source.PAID_ORDERS, Set.of(), false, "");
    static final PushRules ORDERS_AND_CREDITS = rules(Source.PAID_ORDERS, Set.of(), true, "");
    static final PushRules INVOICES = rules(Source.INVOICES, Set.of(), false, "");
    static final Instant READ = Instant.parse("2026-03-14T12:00:00Z");
    static final String BEFORE_READ = "2026-03-14T12:00:00Z";
    static final String AFTER_READ = "2026-03-14T12:00:01Z";

    private PolicyCases() {}

    static Decision decide(SalesDocument document, PushRules rules) {
        return PushPolicy.decide(document, rules, History.NONE);
    }

    static SaleBuilder goods() {
        return sale().goods("12.10", "21").totals("12.10", "2.10");
    }

    static Order order() {
        return goods().order();
    }

    static Invoice invoice() {
        return new Invoice(goods().build(), OrderLink.PRESENT);
    }

    static CreditInvoice credit() {
        return new CreditInvoice(goods().build(), OrderLink.PRESENT);
    }

    static PushRules rules(Source source, Set<Integer> statuses, boolean credits, String start) {
        return new PushRules(
                true,
                source,
                statuses,
                credits,
                Optional.of(start).filter(s -> !s.isEmpty()).map(LocalDate::parse),
                PushRules.Reference.OWN_NUMBER,
                true,
                Optional.empty(),
                ZoneId.of("Europe/Amsterdam"));
    }

    static History asOrder(boolean first) {
        return new History(false, false, false, Optional.of(READ), List.of(), first);
    }

    static History asInvoice() {
        return new History(false, false, false, Optional.empty(), List.of("F1"), false);
    }
}
