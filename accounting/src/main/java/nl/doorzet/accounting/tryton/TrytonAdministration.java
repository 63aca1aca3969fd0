package nl.doorzet.accounting.tryton;

import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import nl.doorzet.accounting.Refusal;
import nl.doorzet.accounting.tryton.TrytonJson.Invoice;
import nl.doorzet.core.booking.Entry;
import nl.doorzet.core.booking.Problem;
import nl.doorzet.core.connector.Choice;
import nl.doorzet.core.connector.accounting.Administration;
import nl.doorzet.core.connector.accounting.Outcome;

/** The order of the calls: the invoice looked for, its party looked for or made, a draft made, the draft posted. */
final class TrytonAdministration implements Administration {
    private final TrytonSettings settings;
    private final TrytonModels models;
    private final TrytonLists lists;
    private final TrytonClient client;
    private final TrytonPlaces places;
    private Optional<TrytonTaxes> taxes = Optional.empty();

    TrytonAdministration(TrytonSettings settings, TrytonModels models) {
        this.settings = settings;
        this.models = models;
        lists = new TrytonLists(models);
        client = new TrytonClient(models);
        places = new TrytonPlaces(models, lists, client);
    }

    @Override
    public String name() {
        return asked(models::companyName);
    }

    @Override
    public List<Choice> choices(Choice.Kind kind) {
        return asked(() -> switch (kind) {
            case VAT_CODES -> lists.taxes().stream().map(TrytonChoices::of).toList();
            case LEDGER_ACCOUNTS ->
                lists.revenueAccounts().stream().map(TrytonChoices::account).toList();
            case JOURNALS ->
                lists.salesJournals().stream().map(TrytonChoices::named).toList();
            case PAYMENT_CONDITIONS ->
                lists.paymentTerms().stream().map(TrytonChoices::named).toList();
        });
    }

    @Override
    public Optional<Outcome.Booked> find(Entry entry) {
        return asked(() -> same(entry).stream()
                .filter(TrytonAdministration::isBooked)
                .findFirst()
                .map(invoice -> booked(invoice, entry)));
    }

    @Override
    public Outcome book(Entry entry) {
        try {
            return attempt(entry);
        } catch (Refusal refusal) {
            return refusal.rejected();
        }
    }

    private Outcome attempt(Entry entry) {
        Optional<Problem> problem = problem(entry);
        if (problem.isPresent()) {
            return new Outcome.Rejected(problem.get());
        }
        List<Invoice> same = same(entry);
        Optional<Invoice> done =
                same.stream().filter(TrytonAdministration::isBooked).findFirst();
        Optional<Invoice> draft =
                same.stream().filter(TrytonAdministration::isDraft).findFirst();
        if (done.isPresent()) {
            return booked(done.get(), entry);
        } else if (draft.isPresent()) {
            return finished(draft.get(), entry);
        }
        return made(entry);
    }

    private Outcome made(Entry entry) {
        Optional<Integer> currency = places.currency(entry);
        if (currency.isEmpty()) {
            String code = entry.total().currency().getCurrencyCode();
            return new Outcome.Rejected(Problem.owner(Problem.Code.CURRENCY_NOT_TAKEN, Map.of("currency", code)));
        }
        TrytonTranslator.Place place = places.of(entry, currency.get());
        int made = client.create(
                TrytonTranslator.invoice(entry, taxes.orElseThrow().lines(entry), place));
        // Read before it is posted, and not after: from then on it is in the books, whatever becomes of another call.
        return same(entry).stream()
                .filter(invoice -> id(invoice) == made && TrytonDrafts.holds(invoice, entry))
                .findFirst()
                .map(invoice -> posted(invoice, entry))
                .orElseGet(() -> otherContents(entry));
    }

    /** A draft that an earlier attempt left; a person may have changed it, or the settings since. */
    private Outcome finished(Invoice draft, Entry entry) {
        return TrytonDrafts.holds(draft, entry) && TrytonDrafts.holds(client.lines(id(draft)), entry)
                ? posted(draft, entry)
                : otherContents(entry);
    }

    private Outcome posted(Invoice draft, Entry entry) {
        client.post(id(draft));
        return booked(draft, entry);
    }

    private static Outcome otherContents(Entry entry) {
        return new Outcome.Rejected(Problem.owner(
                Problem.Code.REFERENCE_TAKEN,
                Map.of("reference", entry.reference(), "reason", "a draft with other contents; cancel it first")));
    }

    private Optional<Problem> problem(Entry entry) {
        if (entry.reference().length() > TrytonConnector.LONGEST_REFERENCE) {
            return Optional.of(Problem.owner(
                    Problem.Code.INCOMPLETE_DATA,
                    Map.of("field", "reference", "reason", "longer than " + TrytonConnector.LONGEST_REFERENCE)));
        }
        TrytonTaxes known = taxes.orElseGet(() -> new TrytonTaxes(lists.taxes()));
        Optional<Problem> problem = known.problem(entry);
        // A problem may have been solved in the books meanwhile: then the next attempt must see it.
        taxes = problem.isEmpty() ? Optional.of(known) : Optional.empty();
        return problem;
    }

    private List<Invoice> same(Entry entry) {
        return client.invoices(entry.reference()).stream()
                .filter(invoice -> TrytonTranslator.isSame(invoice, entry))
                .toList();
    }

    /** Also when a person cancelled it after it was posted: it did go to the books once. */
    private static boolean isBooked(Invoice invoice) {
        return switch (Objects.requireNonNullElse(invoice.state(), "")) {
            case "posted", "paid" -> true;
            default -> invoice.move() != null;
        };
    }

    private static boolean isDraft(Invoice invoice) {
        return "draft".equals(invoice.state()) || "validated".equals(invoice.state());
    }

    private static int id(Invoice invoice) {
        return Objects.requireNonNull(invoice.id());
    }

    private Outcome.Booked booked(Invoice invoice, Entry entry) {
        String id = Integer.toString(id(invoice));
        String number = Objects.requireNonNullElse(invoice.number(), id);
        Currency currency = entry.total().currency();
        return new Outcome.Booked(id, number, link(id), TrytonDrafts.money(invoice.totalAmount(), currency));
    }

    /** Where a person sees it in the web client; assumed, no source says it. */
    private String link(String id) {
        return "%s/#%s/model/account.invoice/%s".formatted(settings.root(), settings.database(), id);
    }

    private static <T> T asked(Supplier<T> question) {
        try {
            return question.get();
        } catch (Refusal refusal) {
            throw refusal.unanswered();
        }
    }
}
