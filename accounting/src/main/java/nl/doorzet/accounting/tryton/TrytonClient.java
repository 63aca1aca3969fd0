package nl.doorzet.accounting.tryton;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.doorzet.accounting.tryton.TrytonJson.Configuration;
import nl.doorzet.accounting.tryton.TrytonJson.Invoice;
import nl.doorzet.accounting.tryton.TrytonJson.Line;
import nl.doorzet.accounting.tryton.TrytonJson.NewInvoice;
import nl.doorzet.accounting.tryton.TrytonJson.NewParty;
import nl.doorzet.accounting.tryton.TrytonJson.Party;
import nl.doorzet.accounting.tryton.TrytonJson.Preferences;
import nl.doorzet.accounting.tryton.TrytonJson.Tax;
import nl.doorzet.accounting.tryton.TrytonJson.Thing;
import nl.doorzet.core.connector.ApiFailure.NoAccess;
import org.jspecify.annotations.Nullable;

/** The calls. Knows nothing of bookkeeping; what cannot be the answer to the question is no answer. */
final class TrytonClient {
    private static final String[] INVOICE = {
        "number", "reference", "state", "comment", "move", "party", "currency", "invoice_date", "total_amount"
    };

    private final TrytonRpc rpc;
    private @Nullable Preferences preferences;

    TrytonClient(TrytonRpc rpc) {
        this.rpc = rpc;
    }

    /** The company that the user works for. */
    int company() {
        return Objects.requireNonNull(preferences().company());
    }

    String companyName() {
        return Objects.requireNonNullElse(preferences().companyName(), Integer.toString(company()));
    }

    private Preferences preferences() {
        Preferences known = preferences;
        if (known == null) {
            TrytonRpc.Answer answer = rpc.call("read preferences", "model.res.user.get_preferences", true, Map.of());
            known = answer.as(Preferences.class);
            if (!answer.result().has("company")) {
                throw answer.misunderstood();
            } else if (known.company() == null) {
                throw new NoAccess(
                        "read preferences: the user works for no company; choose one in Tryton's preferences");
            }
            preferences = known;
        }
        return known;
    }

    /** The percentages that a sale may use. */
    List<Tax> taxes() {
        return searched(
                "read taxes",
                "account.tax",
                Tax.class,
                List.of(is("group.kind", "in", List.of("sale", "both")), equal("type", "percentage"), ours()),
                "name",
                "description",
                "rate",
                "invoice_account",
                "credit_note_account");
    }

    /** The accounts that a customer's invoice may name (reference tryton, limits; revenue only: observed with Tryton 6.0). */
    List<Thing> revenueAccounts() {
        return searched(
                "read ledger accounts",
                "account.account",
                Thing.class,
                List.of(equal("type.revenue", true), is("closed", "!=", true), ours()),
                "code",
                "name");
    }

    List<Thing> salesJournals() {
        return searched(
                "read journals", "account.journal", Thing.class, List.of(equal("type", "revenue")), "code", "name");
    }

    Optional<Integer> country(String code) {
        return only("find country", "country.country", code);
    }

    Optional<Integer> currency(String code) {
        return only("find currency", "currency.currency", code);
    }

    private Optional<Integer> only(String what, String model, String code) {
        List<Thing> found = searched(what, model, Thing.class, List.of(equal("code", code)), "code");
        return found.stream()
                .filter(thing -> code.equals(thing.code()))
                .findFirst()
                .map(Thing::id);
    }

    Optional<Integer> defaultReceivable() {
        TrytonRpc.Answer answer = call(
                "read configuration", "account.configuration.read", List.of(1), List.of("default_account_receivable"));
        List<Configuration> read = answer.list(Configuration.class);
        if (read.size() != 1 || !answer.result().path(0).has("default_account_receivable")) {
            throw answer.misunderstood();
        }
        return Optional.ofNullable(read.getFirst().defaultAccountReceivable());
    }

    Optional<Party> party(String code) {
        List<Party> found = searched(
                "find customer",
                "party.party",
                Party.class,
                List.of(equal("code", code)),
                "code",
                "addresses",
                "account_receivable");
        return found.stream().filter(party -> code.equals(party.code())).findFirst();
    }

    void create(NewParty party) {
        created("create customer", "party.party", party);
    }

    /** Customers' invoices with this reference, whatever their state. */
    List<Invoice> invoices(String reference) {
        return searched(
                "find invoice",
                "account.invoice",
                Invoice.class,
                List.of(equal("reference", reference), equal("type", "out"), ours()),
                INVOICE);
    }

    List<Line> lines(int invoice) {
        return searched(
                "read invoice lines",
                "account.invoice.line",
                Line.class,
                List.of(equal("invoice", invoice)),
                "account",
                "amount",
                "taxes");
    }

    int create(NewInvoice invoice) {
        return created("create invoice", "account.invoice", invoice);
    }

    void post(int invoice) {
        TrytonRpc.Answer answer = call("post invoice", "account.invoice.post", List.of(invoice));
        if (!answer.result().isNull()) {
            throw answer.misunderstood();
        }
    }

    private int created(String what, String model, Object thing) {
        TrytonRpc.Answer answer = call(what, model + ".create", List.of(thing));
        List<Integer> ids = answer.list(Integer.class);
        if (ids.size() != 1) {
            throw answer.misunderstood();
        }
        return ids.getFirst();
    }

    /** Everything that fits; in the order of their numbers, so that it is the same each time. */
    private <T> List<T> searched(
            String what, String model, Class<T> shape, List<List<Object>> domain, String... fields) {
        @Nullable Integer all = null;
        List<String> names = Arrays.asList(fields);
        TrytonRpc.Answer answer =
                call(what, model + ".search_read", domain, 0, all, List.of(List.of("id", "ASC")), names);
        List<T> found = answer.list(shape);
        answer.result().forEach(each -> {
            if (!each.path("id").isIntegralNumber() || !names.stream().allMatch(each::has)) {
                throw answer.misunderstood();
            }
        });
        return found;
    }

    /** In the name of the company, which is the last argument of every call. */
    private TrytonRpc.Answer call(String what, String method, @Nullable Object... arguments) {
        List<@Nullable Object> params = new ArrayList<@Nullable Object>(Arrays.asList(arguments));
        params.add(Map.of("company", company()));
        return rpc.call(what, "model." + method, params.toArray());
    }

    private List<Object> ours() {
        return equal("company", company());
    }

    private static List<Object> equal(String field, Object value) {
        return is(field, "=", value);
    }

    private static List<Object> is(String field, String operator, Object value) {
        return List.of(field, operator, value);
    }
}
