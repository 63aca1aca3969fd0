package nl.doorzet.simulators.moneybird;

import static nl.doorzet.simulators.Evidence.Basis.ASSUMED;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.doorzet.simulators.Evidence;

/** Reads the bodies that create and change an external sales invoice. */
@Evidence(
        value = ASSUMED,
        source =
                "reference moneybird §5.1 [S] for fields, reference and contact; that date and lines are required is ours")
final class InvoiceBody {
    private static final String ROOT = "external_sales_invoice";
    private static final Set<String> KNOWN = Set.of(
            "contact_id",
            "reference",
            "date",
            "due_date",
            "currency",
            "prices_are_incl_tax",
            "source",
            "source_url",
            "details_attributes");
    private static final Set<String> CHANGEABLE = Set.of("reference", "date", "due_date", "source", "source_url");
    private static final Set<String> CURRENCIES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toUnmodifiableSet());

    private InvoiceBody() {}

    static ExternalInvoice read(Call call, Books books) {
        Fields fields = call.body(ROOT, KNOWN);
        if (fields.text("contact_id").isEmpty()) {
            throw Refusal.malformed("Contact is required", "contact", "required");
        }
        Optional<Contact> contact = fields.reference("contact_id", books::contact);
        LocalDate date = fields.requiredDate("date");
        refuseLocked(fields, date, books);
        fields.oneOf("currency", CURRENCIES);
        List<InvoiceLine> lines = LineBody.read(fields, books);
        String reference = fields.requiredText("reference");
        Optional<LocalDate> due = fields.date("due_date");
        boolean inclTax = fields.flag("prices_are_incl_tax").orElse(true);
        fields.problems().refuseIfAny();
        return new ExternalInvoice(
                books.newId("5"),
                books.newEntryNumber(),
                contact.orElseThrow(),
                reference,
                date,
                due.orElse(null),
                fields.text("currency").orElse(Books.CURRENCY),
                inclTax,
                fields.text("source").orElse(null),
                fields.text("source_url").orElse(null),
                lines,
                List.of(),
                List.of(),
                books.now());
    }

    /** Changes what the body names. */
    static ExternalInvoice change(Call call, ExternalInvoice before, Books books) {
        Fields fields = call.body(ROOT, CHANGEABLE);
        LocalDate date = fields.date("date").orElse(before.date());
        refuseLocked(fields, date, books);
        Optional<LocalDate> due = fields.date("due_date");
        fields.problems().refuseIfAny();
        return new ExternalInvoice(
                before.id(),
                before.entryNumber(),
                before.contact(),
                fields.text("reference").orElse(before.reference()),
                date,
                due.orElse(before.dueDate()),
                before.currency(),
                before.pricesInclTax(),
                fields.text("source").orElse(before.source()),
                fields.text("source_url").orElse(before.sourceUrl()),
                before.lines(),
                before.payments(),
                before.attachments(),
                before.created());
    }

    @Evidence(value = ASSUMED, source = "reference moneybird §9: 422; that the last locked day counts is ours")
    static void refuseLocked(Fields fields, LocalDate date, Books books) {
        if (books.locked(date)) {
            fields.problems().add("date", "period_locked", "is in a locked period");
        }
    }
}
