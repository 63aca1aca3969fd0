package nl.doorzet.accounting.tryton;

import static nl.doorzet.accounting.tryton.TrytonJson.made;
import static nl.doorzet.accounting.tryton.TrytonJson.tied;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.doorzet.accounting.tryton.TrytonJson.Day;
import nl.doorzet.accounting.tryton.TrytonJson.Invoice;
import nl.doorzet.accounting.tryton.TrytonJson.NewAddress;
import nl.doorzet.accounting.tryton.TrytonJson.NewContactMechanism;
import nl.doorzet.accounting.tryton.TrytonJson.NewIdentifier;
import nl.doorzet.accounting.tryton.TrytonJson.NewInvoice;
import nl.doorzet.accounting.tryton.TrytonJson.NewLine;
import nl.doorzet.accounting.tryton.TrytonJson.NewParty;
import nl.doorzet.accounting.tryton.TrytonJson.NewTax;
import nl.doorzet.accounting.tryton.TrytonJson.Numeric;
import nl.doorzet.core.booking.Debtor;
import nl.doorzet.core.booking.Entry;
import nl.doorzet.core.booking.EntryLine;
import nl.doorzet.core.sales.Address;
import nl.doorzet.core.sales.Customer;
import nl.doorzet.core.sales.VatTreatment;
import org.jspecify.annotations.Nullable;

/** Entries in Tryton's words. Pure. */
final class TrytonTranslator {
    /** The name of the party that stands for many customers; their data are not on it. */
    private static final String COLLECTIVE = "Webshop";

    /** What a unit price may have (observed with Tryton 6.0). */
    private static final int PRICE_DECIMALS = 4;

    private TrytonTranslator() {}

    /** What an invoice is tied to in the books. */
    record Place(
            int company,
            int currency,
            int party,
            int address,
            int journal,
            int receivable,
            @Nullable Integer term) {}

    /** Which document it is, first in the comment: several documents may share a reference. */
    static String identity(Entry entry) {
        return "Doorzet " + entry.source();
    }

    static boolean isSame(Invoice invoice, Entry entry) {
        String comment = invoice.comment();
        return entry.reference().equals(invoice.reference())
                && comment != null
                && comment.lines().findFirst().filter(identity(entry)::equals).isPresent();
    }

    /**
     * The invoice, which has the shop's number already: a number of Tryton's own would be refused for a document that is older
     * than the last one posted (observed with Tryton 6.0).
     */
    static NewInvoice invoice(Entry entry, List<NewTax> taxes, Place place) {
        return new NewInvoice(
                "out",
                place.company(),
                place.currency(),
                place.party(),
                place.address(),
                place.journal(),
                place.receivable(),
                place.term(),
                Day.of(entry.date()),
                entry.reference(),
                entry.reference(),
                plain(entry.description()),
                comment(entry),
                made(entry.lines().stream().map(line -> line(line, place)).toList()),
                made(taxes));
    }

    private static String comment(Entry entry) {
        Stream<Optional<String>> facts = Stream.of(
                Optional.of(identity(entry)),
                Optional.of("Bestelling: " + entry.orderNumber()),
                entry.invoiceNumber().map(number -> "Factuur: " + number),
                entry.credited().map(number -> "Crediteert: " + number),
                entry.paymentMethod().map(method -> "Betaalwijze: " + method.label()),
                Optional.of("Betaald: " + (entry.paid() ? "ja" : "nee")));
        return String.join(
                "\n",
                facts.flatMap(Optional::stream).map(TrytonTranslator::plain).toList());
    }

    /** Credits have quantities below zero. */
    private static NewLine line(EntryLine line, Place place) {
        BigDecimal net = line.net().amount();
        BigDecimal quantity = line.quantity().abs().stripTrailingZeros();
        Optional<BigDecimal> price = price(net.abs(), quantity);
        String description = plain(line.description());
        if (price.isEmpty()) {
            // Times the quantity, no price that Tryton takes would give the line's amount back.
            description = quantity.toPlainString().replace('.', ',') + " × " + description;
        }
        BigDecimal times = price.isPresent() ? quantity.setScale(0, RoundingMode.UNNECESSARY) : BigDecimal.ONE;
        return new NewLine(
                "line",
                description,
                net.signum() < 0 ? times.negate() : times,
                Numeric.of(price.orElse(net.abs())),
                Integer.parseInt(line.account().orElseThrow().id()),
                place.currency(),
                place.company(),
                tied(Integer.parseInt(line.vatCode().orElseThrow().id())));
    }

    /** What one costs, if whole ones cost an exact price each. */
    private static Optional<BigDecimal> price(BigDecimal amount, BigDecimal quantity) {
        BigDecimal smallest = quantity.movePointLeft(PRICE_DECIMALS);
        return quantity.scale() <= 0 && amount.remainder(smallest).signum() == 0
                ? Optional.of(amount.divide(quantity, PRICE_DECIMALS, RoundingMode.UNNECESSARY))
                : Optional.empty();
    }

    /** @param country the number that the books know the customer's country by; null if they do not */
    static NewParty party(Entry entry, @Nullable Integer country) {
        Debtor debtor = entry.debtor();
        if (debtor.collective()) {
            NewAddress none = new NewAddress(null, null, null, null);
            return new NewParty(debtor.number(), COLLECTIVE, made(List.of(none)), null, null);
        }
        Customer customer = debtor.customer();
        Address billing = customer.billing();
        NewAddress address =
                new NewAddress(given(billing.street()), given(billing.postcode()), given(billing.city()), country);
        return new NewParty(
                debtor.number(),
                plain(customer.displayName()),
                made(List.of(address)),
                identifiers(entry, customer),
                email(customer));
    }

    /** Where the VAT hangs on it, Tryton judges the VAT number; elsewhere it is kept as it was entered. */
    private static @Nullable List<List<Object>> identifiers(Entry entry, Customer customer) {
        String number = plain(customer.vatNumber()).toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
        if (number.isEmpty()) {
            return null;
        }
        boolean judged =
                entry.lines().stream().anyMatch(line -> line.category().treatment() == VatTreatment.REVERSE_CHARGED);
        return made(List.of(new NewIdentifier(judged ? "eu_vat" : null, number)));
    }

    private static @Nullable List<List<Object>> email(Customer customer) {
        String address = plain(customer.email());
        return address.isEmpty() ? null : made(List.of(new NewContactMechanism("email", address)));
    }

    private static @Nullable String given(String text) {
        return text.isBlank() ? null : plain(text);
    }

    /** On one line, with nothing in it that a database does not take. */
    private static String plain(String text) {
        return text.replaceAll("[\\p{Cntrl}\\p{Cs}\\u2028\\u2029]+", " ").strip();
    }
}
