package nl.doorzet.simulators.tryton;

import static nl.doorzet.simulators.Evidence.Basis.OBSERVED;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import nl.doorzet.simulators.Evidence;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What a customer's invoice may name, and how it is posted. */
@Evidence(value = OBSERVED, source = "reference tryton, limits; domains, periods and states seen in Tryton 6.0.29")
final class Invoicing {
    static final String INVOICE = "account.invoice";
    static final String WARNING = "res.user.warning";
    private static final String LINE = "account.invoice.line";
    private static final String TAX = "account.invoice.tax";

    private final Store store;
    private final Taxation taxation;
    private LocalDate closedUntil = LocalDate.of(2024, 12, 31);
    private int numbers;
    private int moves;

    Invoicing(Store store) {
        this.store = store;
        this.taxation = new Taxation(store);
    }

    /** From here on there is no open period for days up to and including this one. */
    void close(LocalDate until) {
        closedUntil = until;
    }

    /** Refuses what an invoice that was just made may not name; it is a draft then. */
    void made(int id) {
        ObjectNode invoice = store.row(INVOICE, id).orElseThrow();
        valid(invoice.path("type").asString().equals("out"), "type", INVOICE);
        valid(kind(invoice, INVOICE).path("receivable").asBoolean(false), "account", INVOICE);
        valid(store.named(invoice, INVOICE, "journal").path("type").asString("").equals("revenue"), "journal", INVOICE);
        JsonNode owner = store.named(invoice, INVOICE, "invoice_address").path("party");
        valid(owner.equals(invoice.path("party")), "invoice_address", INVOICE);
        for (ObjectNode line : store.below(invoice, INVOICE, "lines")) {
            valid(kind(line, LINE).path("revenue").asBoolean(false), "account", LINE);
            valid(line.path("currency").equals(invoice.path("currency")), "currency", LINE);
            for (JsonNode tax : line.path("taxes")) {
                ObjectNode group =
                        store.named(store.row("account.tax", tax.asInt()).orElseThrow(), "account.tax", "group");
                valid(List.of("sale", "both").contains(group.path("kind").asString()), "taxes", LINE);
            }
        }
        for (ObjectNode tax : store.below(invoice, INVOICE, "taxes")) {
            kind(tax, TAX);
        }
        invoice.put("state", "draft");
    }

    /** What kind of account the row names; never a closed one. */
    private ObjectNode kind(ObjectNode row, String model) {
        ObjectNode account = store.named(row, model, "account");
        valid(!account.path("closed").asBoolean(false), "account", model);
        return store.named(account, "account.account", "type");
    }

    private static void valid(boolean valid, String field, String model) {
        if (!valid) {
            throw Refused.domain(field, model);
        }
    }

    /** Posts a draft; one that is posted stays as it is. */
    void post(int id) {
        ObjectNode invoice = store.row(INVOICE, id)
                .orElseThrow(
                        () -> Refused.user("You are not allowed to read records \"%d\" of \"Invoice\".".formatted(id)));
        if (!invoice.path("state").asString().equals("draft")) {
            return;
        }
        LocalDate date = Json.date(invoice.path("invoice_date"));
        if (!date.isAfter(closedUntil)) {
            throw Refused.user("To continue, you must create a period for the date \"%s\".".formatted(date));
        }
        if (invoice.hasNonNull("payment_term")) {
            warn("invoice_payment_term_" + id, "The invoice generates a payment date in the past.");
        }
        taxation.update(invoice);
        if (!invoice.hasNonNull("number")) {
            invoice.put("number", "INV26-%05d".formatted(++numbers));
        }
        invoice.put("move", ++moves);
        boolean nothingOwed = total(invoice).signum() == 0;
        invoice.put("state", nothingOwed ? "paid" : "posted");
    }

    /** Asked once; a confirmation is used up. The real server warns where the term has passed, here every one has. */
    private void warn(String name, String words) {
        ObjectNode confirmed = store.all(WARNING).stream()
                .filter(row -> row.path("name").asString().equals(name))
                .findFirst()
                .orElseThrow(() -> Refused.warning(name, words));
        store.remove(WARNING, confirmed);
    }

    JsonNode computed(ObjectNode row, String model, String name) {
        UnaryOperator<JsonNode> given = value -> value.isMissingNode() ? Json.none() : value;
        return switch (name) {
            case "amount" -> Json.decimal(Taxation.amount(row));
            case "untaxed_amount" -> Json.decimal(untaxed(row));
            case "tax_amount" -> Json.decimal(total(row).subtract(untaxed(row)));
            case "total_amount" -> Json.decimal(total(row));
            case "state", "move" -> given.apply(row.path(name));
            default -> throw Refused.fault(model + "." + name);
        };
    }

    private BigDecimal untaxed(ObjectNode invoice) {
        return store.below(invoice, INVOICE, "lines").stream()
                .map(Taxation::amount)
                .reduce(BigDecimal.ZERO.setScale(2, RoundingMode.UNNECESSARY), BigDecimal::add);
    }

    private BigDecimal total(ObjectNode invoice) {
        return store.below(invoice, INVOICE, "taxes").stream()
                .map(tax -> Json.decimal(tax.path("amount")))
                .reduce(untaxed(invoice), BigDecimal::add);
    }
}
