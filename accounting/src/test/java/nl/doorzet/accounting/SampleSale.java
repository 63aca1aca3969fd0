package nl.doorzet.accounting;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import nl.doorzet.core.booking.BookingContext;
import nl.doorzet.core.booking.BookingRules;
import nl.doorzet.core.booking.Bookkeeper;
import nl.doorzet.core.booking.Entry;
import nl.doorzet.core.booking.Translation;
import nl.doorzet.core.connector.Capability;
import nl.doorzet.core.money.Money;
import nl.doorzet.core.money.VatRate;
import nl.doorzet.core.rules.PushRules;
import nl.doorzet.core.sales.CreditInvoice;
import nl.doorzet.core.sales.Customer;
import nl.doorzet.core.sales.DocumentId;
import nl.doorzet.core.sales.Invoice;
import nl.doorzet.core.sales.LineKind;
import nl.doorzet.core.sales.OrderLink;
import nl.doorzet.core.sales.PaymentMethod;
import nl.doorzet.core.sales.Sale;
import nl.doorzet.core.sales.SalesDocument;
import nl.doorzet.core.sales.SalesLine;
import nl.doorzet.core.sales.Seller;
import nl.doorzet.core.sales.Totals;
import nl.doorzet.core.sales.VatFacts;
import nl.doorzet.core.settings.SettingsForm;

/** An invoice of a shop, made by hand, with the totals that such a shop would state; and the entry that it becomes. */
public final class SampleSale {
    public static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");

    private final long id;
    private final Customer customer;
    private final List<SalesLine> lines = new ArrayList<>();
    private Seller seller = Parties.DUTCH_SELLER;
    private Currency currency = Money.EUR;
    private VatFacts facts = VatFacts.PLAIN;
    private Optional<PaymentMethod> payment = Optional.empty();
    private boolean paid;
    private boolean credit;
    private Optional<String> credited = Optional.empty();
    private BigDecimal shopsOwnRounding = BigDecimal.ZERO;
    private Map<String, String> rules = Map.of();
    private String reference = "OWN_NUMBER";

    private SampleSale(long id, Customer customer) {
        this.id = id;
        this.customer = customer;
    }

    public static SampleSale invoice(long id, Customer customer) {
        return new SampleSale(id, customer);
    }

    /** A line; gross is the whole of it, VAT included. */
    public SampleSale line(LineKind kind, String text, String quantity, String gross, String rate) {
        lines.add(new SalesLine(
                kind, text, new BigDecimal(quantity), new BigDecimal(gross), true, Optional.of(VatRate.of(rate)), ""));
        return this;
    }

    public SampleSale goods(String text, String quantity, String gross, String rate) {
        return line(LineKind.GOODS, text, quantity, gross, rate);
    }

    public SampleSale from(Seller other) {
        seller = other;
        return this;
    }

    public SampleSale in(String code) {
        currency = Currency.getInstance(code);
        return this;
    }

    public SampleSale with(VatFacts vatFacts) {
        facts = vatFacts;
        return this;
    }

    public SampleSale with(Map<String, String> bookingRules) {
        rules = bookingRules;
        return this;
    }

    public SampleSale by(String name, String label) {
        payment = Optional.of(new PaymentMethod("7", name, label));
        return this;
    }

    public SampleSale paid() {
        paid = true;
        return this;
    }

    /** The lines are to be given with their economic sign. */
    public SampleSale credit(String ofReference) {
        credit = true;
        credited = Optional.of(ofReference).filter(r -> !r.isEmpty());
        return this;
    }

    /** The shop states a total that differs from its lines. */
    public SampleSale roundedBy(String difference) {
        shopsOwnRounding = new BigDecimal(difference);
        return this;
    }

    public SampleSale referredToByOrder() {
        reference = "ORDER_NUMBER";
        return this;
    }

    public Entry entry() {
        return switch (translation()) {
            case Translation.Translated translated -> translated.entry();
            case Translation.NotYet no -> throw new AssertionError("Sample " + id + ": " + no);
            case Translation.Untranslatable no -> throw new AssertionError("Sample " + id + ": " + no);
        };
    }

    Translation translation() {
        BookingContext context = new BookingContext(
                seller,
                read(PushRules.class, Map.of("source", "INVOICES", "reference", reference)),
                Set.of(Capability.TAKES_CURRENCY),
                credited,
                NOW);
        return Bookkeeper.translate(document(), read(BookingRules.class, rules), context);
    }

    private SalesDocument document() {
        Sale sale = new Sale(
                DocumentId.invoice(id),
                "F2026-" + id % 10_000,
                "10045",
                Optional.of("F2026-" + id % 10_000),
                Instant.parse("2026-11-20T09:30:00Z"),
                customer,
                lines,
                Optional.empty(),
                totals(),
                facts,
                payment,
                paid,
                "");
        return credit ? new CreditInvoice(sale, OrderLink.PRESENT) : new Invoice(sale, OrderLink.PRESENT);
    }

    private Totals totals() {
        Map<VatRate, BigDecimal> gross = new TreeMap<>();
        lines.forEach(l -> gross.merge(l.rate().orElse(VatRate.ZERO), l.amount(), BigDecimal::add));
        Money vat = Money.sum(
                gross.entrySet().stream()
                        .map(e -> e.getKey().vatIn(e.getValue(), currency, RoundingMode.HALF_UP))
                        .toList(),
                currency);
        BigDecimal total = gross.values().stream().reduce(shopsOwnRounding, BigDecimal::add);
        return new Totals(Money.rounded(total, currency, RoundingMode.HALF_UP), vat);
    }

    private static <R extends Record> R read(Class<R> type, Map<String, String> given) {
        return switch (SettingsForm.of(type).read(given)) {
            case SettingsForm.Read.Valid<R>(R settings) -> settings;
            case SettingsForm.Read.Invalid<R>(var errors) -> throw new AssertionError(errors.toString());
        };
    }
}
