package nl.doorzet.server.web.settings;

import java.util.List;
import java.util.Map;
import nl.doorzet.core.rules.PushRules.Source;
import nl.doorzet.server.ledger.Counts;
import nl.doorzet.server.ledger.DocumentStatus;
import nl.doorzet.server.web.Head;

/**
 * What a switch between orders and invoices means here (rule D12), before it is made.
 *
 * @param to what would be pushed from then on
 * @param booked documents of the present kind that are in the books
 * @param open documents of the present kind that would not go any more
 * @param next documents of the other kind that are known already
 */
public record SwitchPage(Head head, Source to, long booked, long open, long next, Draft draft, String version) {
    static SwitchPage of(Head head, Source to, Map<String, Counts> perType, Draft draft, String version) {
        List<String> invoices = List.of("INVOICE", "CREDIT_INVOICE");
        List<String> orders = List.of("ORDER");
        List<String> from = to == Source.INVOICES ? orders : invoices;
        return new SwitchPage(
                head,
                to,
                count(perType, from, DocumentStatus.BOOKED),
                count(perType, from, DocumentStatus.WAITING) + count(perType, from, DocumentStatus.ATTENTION),
                (to == Source.INVOICES ? invoices : orders)
                        .stream()
                                .mapToLong(type ->
                                        perType.getOrDefault(type, Counts.NONE).total())
                                .sum(),
                draft,
                version);
    }

    private static long count(Map<String, Counts> perType, List<String> types, DocumentStatus status) {
        return types.stream()
                .mapToLong(type -> perType.getOrDefault(type, Counts.NONE).of(status))
                .sum();
    }
}
