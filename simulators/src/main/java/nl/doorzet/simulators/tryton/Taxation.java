package nl.doorzet.simulators.tryton;

import static nl.doorzet.simulators.Evidence.Basis.OBSERVED;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.doorzet.simulators.Evidence;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The tax lines of an invoice: one per tax and account, apart for bases from zero up and below zero; each line's net rounded to the
 * cent, the tax of a group rounded once, half to even. A stated one is kept when its base is what is computed.
 */
@Evidence(
        value = OBSERVED,
        source = "seen in Tryton 6.0.29: stated taxes, 0.50 at 21 % is 0.10, 1.50 is 0.32, mixed signs")
final class Taxation {
    private final Store store;

    private record Key(int tax, int account, boolean fromZero) {}

    private record Sum(BigDecimal base, BigDecimal amount) {
        Sum plus(Sum other) {
            return new Sum(base.add(other.base), amount.add(other.amount));
        }
    }

    Taxation(Store store) {
        this.store = store;
    }

    static BigDecimal amount(ObjectNode line) {
        return exact(line).setScale(2, RoundingMode.HALF_EVEN);
    }

    private static BigDecimal exact(ObjectNode line) {
        return line.path("quantity").decimalValue().multiply(Json.decimal(line.path("unit_price")));
    }

    /** Brings the tax lines up to date, as posting does. */
    void update(ObjectNode invoice) {
        Map<Key, Sum> computed = computed(invoice);
        for (ObjectNode stated : store.below(invoice, Invoicing.INVOICE, "taxes")) {
            if (stated.path("manual").asBoolean(false)) {
                continue;
            }
            BigDecimal base = Json.decimal(stated.path("base"));
            Key key =
                    new Key(stated.path("tax").asInt(0), stated.path("account").asInt(0), base.signum() >= 0);
            Sum sum = computed.remove(key);
            if (sum == null) {
                store.remove("account.invoice.tax", stated);
            } else if (sum.base().compareTo(base) != 0) {
                stated.set("base", Json.decimal(sum.base()));
                stated.set("amount", Json.decimal(sum.amount().setScale(2, RoundingMode.HALF_EVEN)));
            }
        }
        computed.forEach((key, sum) -> store.create("account.invoice.tax", line(invoice, key, sum)));
    }

    private static ObjectNode line(ObjectNode invoice, Key key, Sum sum) {
        ObjectNode line = Json.object()
                .put("invoice", invoice.path("id").asInt())
                .put("manual", false)
                .put("description", "BTW")
                .put("tax", key.tax())
                .put("account", key.account());
        line.set("base", Json.decimal(sum.base()));
        line.set("amount", Json.decimal(sum.amount().setScale(2, RoundingMode.HALF_EVEN)));
        return line;
    }

    private Map<Key, Sum> computed(ObjectNode invoice) {
        Map<Key, Sum> sums = new LinkedHashMap<>();
        for (ObjectNode line : store.below(invoice, Invoicing.INVOICE, "lines")) {
            for (JsonNode id : line.path("taxes")) {
                ObjectNode tax = store.row("account.tax", id.asInt()).orElseThrow();
                boolean fromZero = exact(line).signum() >= 0;
                String account = fromZero ? "invoice_account" : "credit_note_account";
                Key key = new Key(id.asInt(), tax.path(account).asInt(), fromZero);
                Sum sum = new Sum(amount(line), exact(line).multiply(Json.decimal(tax.path("rate"))));
                sums.merge(key, sum, Sum::plus);
            }
        }
        return sums;
    }
}
