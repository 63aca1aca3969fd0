package nl.doorzet.accounting.tryton;

import static nl.doorzet.accounting.tryton.TrytonModels.equal;

import java.util.List;
import java.util.Optional;
import nl.doorzet.accounting.tryton.TrytonJson.Invoice;
import nl.doorzet.accounting.tryton.TrytonJson.Line;
import nl.doorzet.accounting.tryton.TrytonJson.NewInvoice;
import nl.doorzet.accounting.tryton.TrytonJson.NewParty;
import nl.doorzet.accounting.tryton.TrytonJson.Party;
import nl.doorzet.core.booking.Debtor;

/** Customers and their invoices. Knows nothing of bookkeeping. */
final class TrytonClient {
    private static final String[] INVOICE = {
        "number", "reference", "state", "comment", "move", "party", "currency", "invoice_date", "total_amount"
    };

    private final TrytonModels models;

    TrytonClient(TrytonModels models) {
        this.models = models;
    }

    Optional<Party> party(String code) {
        return parties(equal("code", code)).stream()
                .filter(party -> code.equals(party.code()))
                .findFirst();
    }

    /** Those who are known by this; its form is that in which we write it. */
    List<Party> parties(Debtor.Trait trait) {
        return parties(
                switch (trait.kind()) {
                    case NUMBER -> equal("code", trait.text());
                    case VAT_NUMBER -> equal("identifiers.code", trait.text());
                    case EMAIL -> equal("contact_mechanisms.value", trait.text());
                });
    }

    private List<Party> parties(List<Object> condition) {
        return models.searched(
                "find customer",
                "party.party",
                Party.class,
                List.of(condition),
                "code",
                "addresses",
                "account_receivable");
    }

    void create(NewParty party) {
        models.created("create customer", "party.party", party);
    }

    /** Customers' invoices with this reference, whatever their state. */
    List<Invoice> invoices(String reference) {
        return models.searched(
                "find invoice",
                "account.invoice",
                Invoice.class,
                List.of(equal("reference", reference), equal("type", "out"), models.ours()),
                INVOICE);
    }

    List<Line> lines(int invoice) {
        return models.searched(
                "read invoice lines",
                "account.invoice.line",
                Line.class,
                List.of(equal("invoice", invoice)),
                "account",
                "amount",
                "taxes");
    }

    int create(NewInvoice invoice) {
        return models.created("create invoice", "account.invoice", invoice);
    }

    /** Also if its payment term has passed: then Tryton warns (observed with Tryton 6.0), and a shop's sale is often older. */
    void post(int invoice) {
        TrytonRpc.Answer answer =
                models.confirming("invoice_payment_term_", "post invoice", "account.invoice.post", List.of(invoice));
        if (!answer.result().isNull()) {
            throw answer.misunderstood();
        }
    }
}
