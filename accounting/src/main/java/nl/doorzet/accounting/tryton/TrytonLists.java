package nl.doorzet.accounting.tryton;

import static nl.doorzet.accounting.tryton.TrytonModels.equal;
import static nl.doorzet.accounting.tryton.TrytonModels.is;

import java.util.List;
import java.util.Optional;
import nl.doorzet.accounting.tryton.TrytonJson.Configuration;
import nl.doorzet.accounting.tryton.TrytonJson.Tax;
import nl.doorzet.accounting.tryton.TrytonJson.Thing;

/** What the books offer to choose from. */
final class TrytonLists {
    private final TrytonModels models;

    TrytonLists(TrytonModels models) {
        this.models = models;
    }

    /** The percentages that a sale may use. */
    List<Tax> taxes() {
        return models.searched(
                "read taxes",
                "account.tax",
                Tax.class,
                List.of(is("group.kind", "in", List.of("sale", "both")), equal("type", "percentage"), models.ours()),
                "name",
                "description",
                "rate",
                "invoice_account",
                "credit_note_account");
    }

    /** The accounts that a customer's invoice may name (reference tryton, limits; revenue only: observed with Tryton 6.0). */
    List<Thing> revenueAccounts() {
        return models.searched(
                "read ledger accounts",
                "account.account",
                Thing.class,
                List.of(equal("type.revenue", true), is("closed", "!=", true), models.ours()),
                "code",
                "name");
    }

    List<Thing> salesJournals() {
        return models.searched(
                "read journals", "account.journal", Thing.class, List.of(equal("type", "revenue")), "code", "name");
    }

    List<Thing> paymentTerms() {
        return models.searched("read payment terms", "account.invoice.payment_term", Thing.class, List.of(), "name");
    }

    Optional<Integer> country(String code) {
        return only("find country", "country.country", code);
    }

    Optional<Integer> currency(String code) {
        return only("find currency", "currency.currency", code);
    }

    private Optional<Integer> only(String what, String model, String code) {
        List<Thing> found = models.searched(what, model, Thing.class, List.of(equal("code", code)), "code");
        return found.stream()
                .filter(thing -> code.equals(thing.code()))
                .findFirst()
                .map(Thing::id);
    }

    Optional<Integer> defaultReceivable() {
        TrytonRpc.Answer answer = models.call(
                "read configuration", "account.configuration.read", List.of(1), List.of("default_account_receivable"));
        List<Configuration> read = answer.list(Configuration.class);
        if (read.size() != 1 || !answer.result().path(0).has("default_account_receivable")) {
            throw answer.misunderstood();
        }
        return Optional.ofNullable(read.getFirst().defaultAccountReceivable());
    }
}
