package nl.doorzet.core.sales;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import nl.doorzet.core.money.Money;
import nl.doorzet.core.money.VatRate;

/** Sales for tests: a paid Dutch sale to a consumer, and only what the test is about said aloud. */
public final class SaleBuilder {
    public static final Instant MADE = Instant.parse("2026-03-14T11:00:00Z");
    public static final Optional<PaymentMethod> IDEAL =
            Optional.of(new PaymentMethod("1", "PaymentProvider-iDEAL", "iDEAL"));

    private final List<SalesLine> lines = new ArrayList<>();
    private boolean vatIncluded = true;
    private Optional<VatRate> shippingRate = Optional.empty();
    private Totals totals = new Totals(Money.euro("0"), Money.euro("0"));
    private VatFacts facts = VatFacts.PLAIN;
    private boolean paid = true;
    private Instant createdAt = MADE;
    private String country = "NL";
    private String vatNumber = "";
    private Optional<String> invoiceNumber = Optional.of("F1");
    private Optional<Customer> buyer = Optional.empty();

    private SaleBuilder() {}

    public static SaleBuilder sale() {
        return new SaleBuilder();
    }

    /** From here on lines are priced without VAT. */
    public SaleBuilder pricedWithoutVat() {
        vatIncluded = false;
        return this;
    }

    public SaleBuilder goods(String amount, String rate) {
        return line(LineKind.GOODS, "1", amount, Optional.of(VatRate.of(rate)));
    }

    public SaleBuilder goods(String quantity, String amount, String rate) {
        return line(LineKind.GOODS, quantity, amount, Optional.of(VatRate.of(rate)));
    }

    /** Goods that the shop counts under a category. */
    public SaleBuilder goodsOf(String category, String amount, String rate) {
        return counted(goods(amount, rate).lines.removeLast(), category);
    }

    /** A deposit for goods of a category. */
    public SaleBuilder depositOf(String category, String amount) {
        return counted(deposit(amount).lines.removeLast(), category);
    }

    private SaleBuilder counted(SalesLine line, String category) {
        lines.add(new SalesLine(
                line.kind(),
                line.description(),
                line.quantity(),
                line.amount(),
                line.vatIncluded(),
                line.rate(),
                line.articleNumber(),
                Optional.of(category)));
        return this;
    }

    public SaleBuilder deposit(String amount) {
        return line(LineKind.DEPOSIT, "1", amount, Optional.of(VatRate.ZERO));
    }

    public SaleBuilder shipping(String amount, String rate) {
        shippingRate = Optional.of(VatRate.of(rate));
        return line(LineKind.SHIPPING, "1", amount, shippingRate);
    }

    public SaleBuilder shippingRate(String rate) {
        shippingRate = Optional.of(VatRate.of(rate));
        return this;
    }

    /** A line for which the shop names no rate. */
    public SaleBuilder unrated(LineKind kind, String amount) {
        return line(kind, "1", amount, Optional.empty());
    }

    private SaleBuilder line(LineKind kind, String quantity, String amount, Optional<VatRate> rate) {
        lines.add(new SalesLine(kind, "", new BigDecimal(quantity), new BigDecimal(amount), vatIncluded, rate, ""));
        return this;
    }

    public SaleBuilder lines(List<SalesLine> given) {
        lines.addAll(given);
        return this;
    }

    public SaleBuilder totals(String total, String vat) {
        totals = new Totals(Money.euro(total), Money.euro(vat));
        return this;
    }

    public SaleBuilder totals(String total, String vat, Currency currency) {
        totals = new Totals(Money.of(total, currency), Money.of(vat, currency));
        return this;
    }

    public SaleBuilder intraCommunity() {
        facts = new VatFacts(true, facts.platformSale(), facts.withoutVat());
        return this;
    }

    public SaleBuilder platformSale() {
        facts = new VatFacts(facts.intraCommunity(), true, facts.withoutVat());
        return this;
    }

    public SaleBuilder withoutVat() {
        facts = new VatFacts(facts.intraCommunity(), facts.platformSale(), true);
        return this;
    }

    public SaleBuilder to(String destination) {
        country = destination;
        return this;
    }

    public SaleBuilder vatNumber(String number) {
        vatNumber = number;
        return this;
    }

    /** Somebody else than Anna de Vries; the country and the VAT number are theirs. */
    public SaleBuilder by(Customer customer) {
        buyer = Optional.of(customer);
        return this;
    }

    public SaleBuilder unpaid() {
        paid = false;
        return this;
    }

    public SaleBuilder createdAt(String instant) {
        createdAt = Instant.parse(instant);
        return this;
    }

    public SaleBuilder invoiceNumber(String number) {
        invoiceNumber = Optional.of(number);
        return this;
    }

    public SaleBuilder withoutInvoiceNumber() {
        invoiceNumber = Optional.empty();
        return this;
    }

    public Sale build() {
        Customer anna = new Customer(
                Optional.of("7"),
                "Anna",
                "de Vries",
                "Anna de Vries",
                "",
                !vatNumber.isEmpty(),
                "anna@example.com",
                "",
                vatNumber,
                "",
                "",
                new Address("Dorpsstraat 1", "1234 AB", "Ons Dorp", country),
                Optional.empty());
        return new Sale(
                DocumentId.order(1),
                "B1",
                "B1",
                invoiceNumber,
                createdAt,
                buyer.orElse(anna),
                lines,
                shippingRate,
                totals,
                facts,
                IDEAL,
                paid,
                "");
    }

    /** A finished order with status 0. */
    public Order order() {
        return new Order(build(), true, 0, false);
    }
}
