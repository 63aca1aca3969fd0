package nl.doorzet.accounting.moneybird;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import nl.doorzet.accounting.Refusal;
import nl.doorzet.accounting.moneybird.MoneybirdJson.AdministrationFacts;
import nl.doorzet.accounting.moneybird.MoneybirdJson.Invoice;
import nl.doorzet.core.booking.Entry;
import nl.doorzet.core.booking.Problem;
import nl.doorzet.core.connector.ApiFailure;
import nl.doorzet.core.connector.Choice;
import nl.doorzet.core.connector.accounting.Administration;
import nl.doorzet.core.connector.accounting.Outcome;
import nl.doorzet.core.forecast.Forecast;
import nl.doorzet.core.forecast.PricedLine;

/** The order of the calls: rates (once), contact by our number, contact made if missing, invoice. */
final class MoneybirdAdministration implements Administration {
    /** Wide enough for an entry whose date is the day of the push. */
    private static final int DAYS_AROUND = 7;

    private final MoneybirdSettings settings;
    private final MoneybirdClient client;
    private final MoneybirdContacts contacts;
    private Optional<MoneybirdVat> vat = Optional.empty();

    MoneybirdAdministration(MoneybirdSettings settings, MoneybirdClient client) {
        this.settings = settings;
        this.client = client;
        contacts = new MoneybirdContacts(client);
    }

    @Override
    public String name() {
        return asked(client::administrations).stream()
                .filter(administration -> settings.administration().equals(administration.id()))
                .findFirst()
                .map(AdministrationFacts::name)
                .orElseThrow(() -> new ApiFailure.NoAccess(
                        "read administrations: the token does not open administration " + settings.administration()));
    }

    @Override
    public List<Choice> choices(Choice.Kind kind) {
        return switch (kind) {
            case VAT_CODES ->
                asked(client::taxRates).stream().map(MoneybirdChoices::of).toList();
            case LEDGER_ACCOUNTS ->
                asked(client::ledgerAccounts).stream()
                        .filter(MoneybirdChoices::isForSales)
                        .map(MoneybirdChoices::of)
                        .toList();
            case JOURNALS, PAYMENT_CONDITIONS -> List.of();
        };
    }

    @Override
    public Optional<Outcome.Booked> find(Entry entry) {
        return asked(() -> sought(entry).stream()
                .filter(invoice -> MoneybirdTranslator.isSame(invoice, entry))
                .findFirst()
                .map(invoice -> booked(invoice, entry.total().currency())));
    }

    /** Where the entry is, if it is there. A contact who was found by what can change meanwhile may not be found by it again. */
    private List<Invoice> sought(Entry entry) {
        LocalDate first = entry.date().minusDays(DAYS_AROUND);
        LocalDate last = entry.date().plusDays(DAYS_AROUND);
        if (!entry.debtor().traits().isEmpty()) {
            return client.invoices(first, last);
        }
        return client.contact(entry.debtor().number())
                .map(contact -> client.invoices(Objects.requireNonNull(contact.id()), first, last))
                .orElse(List.of());
    }

    @Override
    public Outcome book(Entry entry) {
        try {
            Optional<Problem> problem = problem(entry);
            if (problem.isPresent()) {
                return new Outcome.Rejected(problem.get());
            }
            return switch (Forecast.of(entry, MoneybirdVat.ARITHMETIC)) {
                case Forecast.Other other -> new Outcome.Rejected(other.problem(entry));
                case Forecast.Same(List<PricedLine> lines) -> book(entry, lines);
            };
        } catch (Refusal refusal) {
            return refusal.rejected();
        }
    }

    private Outcome book(Entry entry, List<PricedLine> lines) {
        Invoice made = client.create(MoneybirdTranslator.invoice(entry, lines, contacts.of(entry.debtor())));
        return booked(made, entry.total().currency());
    }

    private Optional<Problem> problem(Entry entry) {
        if (entry.reference().length() > MoneybirdConnector.LONGEST_REFERENCE) {
            return Optional.of(Problem.owner(
                    Problem.Code.INCOMPLETE_DATA,
                    Map.of("field", "reference", "reason", "longer than " + MoneybirdConnector.LONGEST_REFERENCE)));
        }
        MoneybirdVat known = vat.orElseGet(() -> new MoneybirdVat(client.taxRates()));
        Optional<Problem> problem = known.problem(entry);
        // A problem may have been solved in the books meanwhile: then the next attempt must see it.
        vat = problem.isEmpty() ? Optional.of(known) : Optional.empty();
        return problem;
    }

    private Outcome.Booked booked(Invoice invoice, Currency currency) {
        String id = Objects.requireNonNull(invoice.id());
        String number = Objects.requireNonNullElse(invoice.reference(), id);
        return new Outcome.Booked(id, number, link(id), invoice.total(currency));
    }

    /** Where a person sees it; assumed, no source says it. */
    private String link(String id) {
        return settings.root()
                .resolve("/%s/external_sales_invoices/%s".formatted(settings.administration(), id))
                .toString();
    }

    private static <T> T asked(Supplier<T> question) {
        try {
            return question.get();
        } catch (Refusal refusal) {
            throw refusal.unanswered();
        }
    }
}
