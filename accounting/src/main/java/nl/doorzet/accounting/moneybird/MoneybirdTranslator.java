package nl.doorzet.accounting.moneybird;

import java.util.ArrayList;
import java.util.List;
import nl.doorzet.accounting.moneybird.MoneybirdJson.Invoice;
import nl.doorzet.accounting.moneybird.MoneybirdJson.Line;
import nl.doorzet.accounting.moneybird.MoneybirdJson.NewContact;
import nl.doorzet.accounting.moneybird.MoneybirdJson.NewInvoice;
import nl.doorzet.core.booking.Debtor;
import nl.doorzet.core.booking.Entry;
import nl.doorzet.core.forecast.PricedLine;
import nl.doorzet.core.sales.Address;
import nl.doorzet.core.sales.Customer;
import org.jspecify.annotations.Nullable;

/** Entries in Moneybird's words. Pure. */
final class MoneybirdTranslator {
    /** The contact that stands for many customers; their data are not on it. */
    private static final String COLLECTIVE = "Webshop";

    private MoneybirdTranslator() {}

    /**
     * Which document it is, for {@code source}: several documents may share a reference, and several even a page in the shop, so
     * the shop's own identity stands here. Assumed: {@code source} is any text.
     */
    static String source(Entry entry) {
        return "Doorzet " + entry.source();
    }

    static boolean isSame(Invoice invoice, Entry entry) {
        return entry.reference().equals(invoice.reference()) && source(entry).equals(invoice.source());
    }

    /**
     * The invoice, priced with VAT: so its total is exactly what the customer pays, and the VAT per rate, which Moneybird takes
     * out of the rate's total, is the shop's whenever the shop rounds per rate, whichever way the shop's own prices are.
     *
     * @param priced the entry's lines as {@link MoneybirdVat#ARITHMETIC} has them
     */
    static NewInvoice invoice(Entry entry, List<PricedLine> priced, String contactId) {
        List<Line> lines = new ArrayList<>();
        for (PricedLine line : priced) {
            lines.add(line(line, lines.size()));
        }
        return new NewInvoice(
                contactId,
                entry.reference(),
                entry.date().toString(),
                entry.total().currency().getCurrencyCode(),
                true,
                source(entry),
                given(entry.link()),
                lines);
    }

    private static Line line(PricedLine priced, int order) {
        return new Line(
                priced.description(),
                priced.price().toPlainString(),
                priced.quantity().toPlainString(),
                priced.line().vatCode().orElseThrow().id(),
                priced.line().account().orElseThrow().id(),
                order);
    }

    static NewContact contact(Debtor debtor) {
        Customer customer = debtor.customer();
        boolean company = !customer.company().isBlank();
        if (debtor.collective()) {
            return named(debtor.number(), COLLECTIVE);
        } else if (!company
                && customer.lastName().isBlank()
                && customer.firstName().isBlank()) {
            return filled(debtor, customer.displayName(), null, null, null);
        } else if (company) {
            return filled(debtor, customer.company(), null, null, given(customer.fullName()));
        }
        return filled(debtor, null, given(customer.firstName()), given(customer.lastName()), null);
    }

    private static NewContact named(String number, String name) {
        return new NewContact(number, name, null, null, null, null, null, null, null, null, null, null, null);
    }

    private static NewContact filled(
            Debtor debtor,
            @Nullable String company,
            @Nullable String firstName,
            @Nullable String lastName,
            @Nullable String attention) {
        Customer customer = debtor.customer();
        Address address = customer.billing();
        return new NewContact(
                debtor.number(),
                company,
                firstName,
                lastName,
                given(address.street()),
                given(address.postcode()),
                given(address.city()),
                given(address.country()),
                given(customer.phone()),
                given(customer.vatNumber()),
                given(customer.chamberOfCommerce()),
                given(customer.email()),
                attention);
    }

    private static @Nullable String given(String text) {
        return text.isBlank() ? null : text.strip();
    }
}
