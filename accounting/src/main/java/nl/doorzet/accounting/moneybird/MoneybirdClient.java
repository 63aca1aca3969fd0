package nl.doorzet.accounting.moneybird;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import nl.doorzet.accounting.Json;
import nl.doorzet.accounting.Refusal;
import nl.doorzet.accounting.moneybird.MoneybirdJson.AdministrationFacts;
import nl.doorzet.accounting.moneybird.MoneybirdJson.Contact;
import nl.doorzet.accounting.moneybird.MoneybirdJson.ContactBody;
import nl.doorzet.accounting.moneybird.MoneybirdJson.Invoice;
import nl.doorzet.accounting.moneybird.MoneybirdJson.InvoiceBody;
import nl.doorzet.accounting.moneybird.MoneybirdJson.LedgerAccount;
import nl.doorzet.accounting.moneybird.MoneybirdJson.NewContact;
import nl.doorzet.accounting.moneybird.MoneybirdJson.NewInvoice;
import nl.doorzet.accounting.moneybird.MoneybirdJson.TaxRate;
import nl.doorzet.core.connector.Http;
import nl.doorzet.core.connector.Http.Request;
import nl.doorzet.core.connector.Http.Response;

/**
 * The wire. An answer that cannot be the answer to the question is a {@link nl.doorzet.core.connector.ApiFailure.NoAnswer}, a
 * refusal on the content a {@link Refusal}.
 */
final class MoneybirdClient {
    private static final Json JSON = Json.snakeCase();

    /** The most that a page may hold (reference moneybird §2). */
    private static final int PER_PAGE = 100;

    private final URI root;
    private final String administration;
    private final String token;
    private final Http http;

    MoneybirdClient(MoneybirdSettings settings, Http http) {
        root = settings.root();
        administration = segment(settings.administration());
        token = settings.token().value();
        this.http = http;
    }

    List<AdministrationFacts> administrations() {
        Request request = get("read administrations", URI.create(root + "/administrations.json"));
        return JSON.readList(request, accepted(request, http.send(request)), AdministrationFacts.class);
    }

    /** The rates that a sales invoice may use. */
    List<TaxRate> taxRates() {
        String path = "tax_rates.json?filter=tax_rate_type:sales_invoice,active:true";
        return pages("read VAT rates", path, TaxRate.class);
    }

    List<LedgerAccount> ledgerAccounts() {
        Request request = get("read ledger accounts", address("ledger_accounts.json"));
        return JSON.readList(request, accepted(request, http.send(request)), LedgerAccount.class);
    }

    Optional<Contact> contact(String customerId) {
        Request request = get("find contact", address("contacts/customer_id/" + segment(customerId) + ".json"));
        Response response = http.send(request);
        return response.status() == 404 ? Optional.empty() : Optional.of(contact(request, response, customerId));
    }

    /** Those that mention the text somewhere; archived ones are not among them (reference moneybird §4). */
    List<Contact> contacts(String text) {
        List<Contact> found = pages("find contact", "contacts.json?query=" + segment(text), Contact.class);
        if (found.stream().anyMatch(contact -> contact.id() == null)) {
            throw Json.misunderstood(get("find contact", address("contacts.json")));
        }
        return found;
    }

    Contact create(NewContact contact) {
        Request request = post("create contact", "contacts.json", new ContactBody(contact));
        return contact(request, http.send(request), contact.customerId());
    }

    Invoice create(NewInvoice invoice) {
        Request request = post("create invoice", "external_sales_invoices.json", new InvoiceBody(invoice));
        Invoice made = JSON.read(request, accepted(request, http.send(request)), Invoice.class);
        if (made.id() == null
                || made.total(Currency.getInstance(invoice.currency())).isEmpty()
                || !invoice.reference().equals(made.reference())
                || !invoice.contactId().equals(made.contactId())) {
            throw Json.misunderstood(request);
        }
        return made;
    }

    /** A contact's invoices of these days, first and last included, whatever their state. */
    List<Invoice> invoices(String contactId, LocalDate first, LocalDate last) {
        String filter = "contact_id:" + segment(contactId) + "," + period(first, last);
        return invoices(filter, invoice -> contactId.equals(invoice.contactId()));
    }

    /** Everybody's. */
    List<Invoice> invoices(LocalDate first, LocalDate last) {
        return invoices(period(first, last), invoice -> true);
    }

    /** Without a period only this year is listed, and any filter replaces all defaults (reference moneybird §5.3). */
    private static String period(LocalDate first, LocalDate last) {
        DateTimeFormatter day = DateTimeFormatter.BASIC_ISO_DATE;
        return "period:%s..%s,state:all".formatted(day.format(first), day.format(last));
    }

    private List<Invoice> invoices(String filter, Predicate<Invoice> asked) {
        String path = "external_sales_invoices.json?filter=" + filter;
        List<Invoice> found = pages("find invoice", path, Invoice.class);
        if (!found.stream().allMatch(asked.and(invoice -> invoice.id() != null))) {
            throw Json.misunderstood(get("find invoice", address(path)));
        }
        return found;
    }

    private <T> List<T> pages(String what, String path, Class<T> shape) {
        List<T> all = new ArrayList<>();
        for (int page = 1; ; page++) {
            Request request = get(what, address("%s&per_page=%d&page=%d".formatted(path, PER_PAGE, page)));
            Response response = accepted(request, http.send(request));
            List<T> more = JSON.readList(request, response, shape);
            all.addAll(more);
            Set<T> distinct = new HashSet<>(all);
            if (distinct.size() < all.size()) {
                throw Json.misunderstood(request);
            } else if (more.size() < PER_PAGE) {
                String read = Integer.toString(all.size());
                if (!response.header("X-Total-Count").orElse(read).equals(read)) {
                    // The list changed while it was read; what is missing could be what is looked for.
                    throw Json.misunderstood(request);
                }
                return List.copyOf(all);
            }
        }
    }

    private Contact contact(Request request, Response response, String customerId) {
        Contact contact = JSON.read(request, accepted(request, response), Contact.class);
        if (contact.id() == null || !customerId.equals(contact.customerId())) {
            throw Json.misunderstood(request);
        }
        return contact;
    }

    private static Response accepted(Request request, Response response) {
        if (response.isSuccess()) {
            return response;
        } else if (response.status() < 400) {
            throw Json.misunderstood(request);
        }
        throw new Refusal(request.what(), response.status(), MoneybirdRefusals.words(response));
    }

    private Request get(String what, URI uri) {
        return signed(Request.get(what, uri));
    }

    private Request post(String what, String path, Object body) {
        return signed(Request.post(what, address(path), "application/json", JSON.write(body)));
    }

    private Request signed(Request request) {
        return request.with("Authorization", "Bearer " + token).with("Accept", "application/json");
    }

    private URI address(String path) {
        return URI.create(root + "/" + administration + "/" + path);
    }

    private static String segment(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
