package nl.doorzet.simulators.moneybird;

import static nl.doorzet.simulators.Evidence.Basis.ASSUMED;
import static nl.doorzet.simulators.Evidence.Basis.DOCUMENTED;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.doorzet.simulators.Answer;
import nl.doorzet.simulators.Evidence;

/** Lists external sales invoices by state, period and contact; newest first. */
@Evidence(value = DOCUMENTED, source = "reference moneybird §5.3 [S]; the order is ours")
final class InvoiceSearch {
    private static final Set<String> STATES = Set.of("new", "open", "late", "paid", "uncollectible", "pending_payment");

    private InvoiceSearch() {}

    static Answer answer(Call call, Books books) {
        Map<String, String> query = call.query(Set.of("filter", "page", "per_page"));
        Filter filter = Filter.parse(query.get("filter"), Set.of("state", "period", "contact_id"));
        Optional<Period> period = period(filter, books);
        Set<String> states = states(filter);
        List<ExternalInvoice> found = books.invoices().reversed().stream()
                .filter(i -> period.isEmpty() || period.get().contains(i.date()))
                .filter(i -> states.contains(i.state(books.today())))
                .filter(i -> filter.value("contact_id")
                        .orElse(i.contact().id())
                        .equals(i.contact().id()))
                .toList();
        return Page.of(query).answer(found, i -> InvoiceJson.of(i, books), call);
    }

    /** The vendor's trap: without any filter only this year is listed; with one, all years unless it names a period. */
    private static Optional<Period> period(Filter filter, Books books) {
        return filter.given()
                ? filter.value("period").map(text -> Period.parse(text, books.today()))
                : Optional.of(Period.thisYear(books.today()));
    }

    @Evidence(value = ASSUMED, source = "reference moneybird §5.3 shows state:all; several with | as in §6")
    private static Set<String> states(Filter filter) {
        String wanted = filter.value("state").orElse("all");
        if (wanted.equals("all")) {
            return STATES;
        }
        List<String> states = List.of(wanted.split("\\|", -1));
        if (!STATES.containsAll(states)) {
            throw Refusal.malformed("invalid filter: state:" + wanted);
        }
        return Set.copyOf(states);
    }
}
