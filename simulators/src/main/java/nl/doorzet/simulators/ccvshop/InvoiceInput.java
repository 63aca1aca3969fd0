package nl.doorzet.simulators.ccvshop;

import java.util.Set;
import nl.doorzet.simulators.Evidence;
import nl.doorzet.simulators.Evidence.Basis;
import nl.doorzet.simulators.ccvshop.shop.Invoice;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The three things of an invoice that can be written. */
record InvoiceInput(ObjectNode body) {
    private static final Set<String> FIELDS = Set.of("status", "payment_link_sent", "external_reference");

    /** Checks the whole body, so that nothing happens when it is wrong. */
    @Evidence(value = Basis.DOCUMENTED, source = "reference ccv-shop §6.1 [S]; that null empties a field is assumed")
    static InvoiceInput read(Call call) {
        ObjectNode body = call.body(FIELDS);
        for (JsonNode value : body) {
            if (!value.isNull() && !value.isString()) {
                throw Refusal.invalid("The fields of an invoice take a string or null.");
            }
        }
        String status = new InvoiceInput(body).text("status", null);
        if (status != null) {
            status(status);
        }
        return new InvoiceInput(body);
    }

    Invoice applyTo(Invoice invoice) {
        String word = text("status", null);
        return invoice.with(
                word == null ? invoice.status() : status(word),
                text("payment_link_sent", invoice.paymentLinkSent()),
                text("external_reference", invoice.externalReference()));
    }

    static Invoice.Status status(String word) {
        return Invoice.Status.of(word)
                .orElseThrow(() -> Refusal.invalid("'" + word + "' is not a status of an invoice."));
    }

    private @Nullable String text(String name, @Nullable String absent) {
        JsonNode value = body.get(name);
        if (value == null) {
            return absent;
        }
        return value.isNull() ? null : value.stringValue();
    }
}
