package nl.doorzet.core.booking;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.doorzet.core.booking.BookingRules.DateChoice;
import nl.doorzet.core.booking.Resolution.Resolved;
import nl.doorzet.core.booking.Resolution.Undecided;
import nl.doorzet.core.booking.Resolution.Unresolved;
import nl.doorzet.core.booking.Translation.NotYet;
import nl.doorzet.core.booking.Translation.Translated;
import nl.doorzet.core.booking.Translation.Untranslatable;
import nl.doorzet.core.connector.Capability;
import nl.doorzet.core.money.Money;
import nl.doorzet.core.rules.WaitReason;
import nl.doorzet.core.sales.CreditInvoice;
import nl.doorzet.core.sales.LineKind;
import nl.doorzet.core.sales.Sale;
import nl.doorzet.core.sales.SalesDocument;
import nl.doorzet.core.sales.SalesLine;
import nl.doorzet.core.sales.VatTreatment;
import nl.doorzet.core.settings.Lookup;

/** Translates a document into an entry, or says everything that is missing. Pure. */
public final class Bookkeeper {
    private final BookingRules rules;
    private final BookingContext context;
    private final List<Problem> problems = new ArrayList<>();

    private Bookkeeper(BookingRules rules, BookingContext context) {
        this.rules = rules;
        this.context = context;
    }

    public static Translation translate(SalesDocument document, BookingRules rules, BookingContext context) {
        return new Bookkeeper(rules, context).translate(document);
    }

    private Translation translate(SalesDocument document) {
        Sale sale = document.sale();
        if (!sale.currency().equals(Money.EUR) && !context.capabilities().contains(Capability.TAKES_CURRENCY)) {
            problem(
                    Problem.Code.CURRENCY_NOT_TAKEN,
                    Map.of("currency", sale.currency().getCurrencyCode()));
        }
        VatResolver resolver =
                new VatResolver(rules.costsVat(), rules.discountsVat(), rules.tolerance(), context.precedent());
        return switch (resolver.resolve(sale)) {
            case Resolved resolved -> entry(document, resolved.computation());
            case Undecided undecided -> refused(sale, Problem.Code.VAT_UNDECIDED, undecided.fitting());
            case Unresolved unresolved -> refused(sale, Problem.Code.AMOUNTS_DIFFER, unresolved.attempts());
        };
    }

    private Translation refused(Sale sale, Problem.Code code, List<Attempt> attempts) {
        problem(
                code,
                Map.of(
                        "total",
                        sale.totals().total().plain(),
                        "vat",
                        sale.totals().vat().plain()));
        return new Untranslatable(List.copyOf(problems), attempts);
    }

    private Translation entry(SalesDocument document, Computation computation) {
        Sale sale = document.sale();
        Treatments treatments = new Treatments(sale, rules, context, day(sale.createdAt()));
        List<EntryLine> lines = new ArrayList<>();
        for (Computation.Line line : computation.lines()) {
            if (line.net().isZero() && line.vat().isZero()) {
                continue;
            }
            lines.add(line(line, treatments.of(line.line().kind(), line.rate())));
        }
        treatments.problems().forEach(problem -> {
            // A code that is missing for a rate that nobody has is the same problem.
            problems.removeIf(other -> other.code() == Problem.Code.MISSING_VAT_CODE
                    && other.facts().equals(Map.of("setting", problem.facts().getOrDefault("setting", ""))));
            problem(problem);
        });
        Optional<String> reference = reference(sale);
        if (!problems.isEmpty() || reference.isEmpty()) {
            return new Untranslatable(List.copyOf(problems), List.of());
        }
        if (treatments.waits()) {
            return new NotYet(WaitReason.VAT_NUMBER_UNPROVEN);
        }
        boolean ownDebtorOnly = lines.stream()
                .map(l -> l.category().treatment())
                .anyMatch(t -> t == VatTreatment.REVERSE_CHARGED || t == VatTreatment.OSS || t == VatTreatment.EXPORT);
        Settlement payments = new Settlement(sale, rules);
        Entry entry = new Entry(
                document.id(),
                document instanceof CreditInvoice ? Entry.Kind.CREDIT : Entry.Kind.INVOICE,
                reference.get(),
                sale.orderNumber(),
                sale.invoiceNumber(),
                context.credited(),
                date(sale),
                description(sale, reference.get()),
                Debtors.of(sale, rules, ownDebtorOnly),
                context.seller(),
                sale.paymentMethod(),
                payments.isPaid(),
                lines,
                VatTotal.of(lines),
                computation.total(),
                rules.journal().map(j -> new Journal(j.id())),
                rules.costCentre().map(c -> new CostCentre(c.id())),
                payments.condition(),
                payments.settlement(),
                sale.link());
        return new Translated(
                entry, computation, treatments.because(), context.history().warnings(document));
    }

    private EntryLine line(Computation.Line line, VatCategory category) {
        LineKind kind = line.line().kind();
        BigDecimal quantity = line.line().quantity().signum() == 0
                ? BigDecimal.ONE
                : line.line().quantity();
        String text = line.line().description();
        return new EntryLine(
                kind,
                text.isBlank() ? LineNames.of(kind) : text,
                quantity,
                line.net(),
                line.vat(),
                category,
                vatCode(category),
                account(line.line(), category));
    }

    private Optional<VatCode> vatCode(VatCategory category) {
        Optional<Lookup> chosen = Optional.ofNullable(rules.vat().get(category.key()));
        if (chosen.isEmpty() && context.capabilities().contains(Capability.NEEDS_VAT_CODES)) {
            problem(Problem.Code.MISSING_VAT_CODE, Map.of("setting", "vat." + category.key()));
        }
        return chosen.map(c -> new VatCode(c.id()));
    }

    private Optional<LedgerAccount> account(SalesLine line, VatCategory category) {
        List<String> keys = LedgerKeys.of(line.kind(), category, line.category());
        Optional<Lookup> chosen = keys.stream()
                .filter(rules.ledger()::containsKey)
                .map(rules.ledger()::get)
                .findFirst();
        if (chosen.isEmpty() && context.capabilities().contains(Capability.NEEDS_LEDGER_ACCOUNTS)) {
            String setting = "ledger." + keys.getLast();
            problem(Problem.Code.MISSING_LEDGER_ACCOUNT, Map.of("setting", setting));
        }
        return chosen.map(c -> new LedgerAccount(c.id()));
    }

    private Optional<String> reference(Sale sale) {
        Optional<String> number = switch (context.pushRules().reference()) {
            case OWN_NUMBER -> Optional.of(sale.number());
            case ORDER_NUMBER -> Optional.of(sale.orderNumber());
            case INVOICE_NUMBER -> sale.invoiceNumber();
        };
        Optional<String> usable = number.filter(n -> !n.isBlank());
        if (usable.isEmpty()) {
            problem(
                    Problem.Code.MISSING_NUMBER,
                    Map.of("reference", context.pushRules().reference().name()));
        }
        return usable;
    }

    private LocalDate date(Sale sale) {
        return day(rules.date() == DateChoice.PUSH_DATE ? context.now() : sale.createdAt());
    }

    private LocalDate day(Instant moment) {
        return moment.atZone(context.pushRules().timeZone()).toLocalDate();
    }

    private String description(Sale sale, String reference) {
        return rules.description()
                .replace("{number}", reference)
                .replace("{order}", sale.orderNumber())
                .replace("{invoice}", sale.invoiceNumber().orElse(""))
                .replace("{customer}", sale.customer().displayName())
                .replace("{payment}", sale.paymentMethod().map(p -> p.label()).orElse(""))
                .strip();
    }

    private void problem(Problem.Code code, Map<String, String> facts) {
        problem(Problem.owner(code, facts));
    }

    private void problem(Problem problem) {
        if (!problems.contains(problem)) {
            problems.add(problem);
        }
    }
}
