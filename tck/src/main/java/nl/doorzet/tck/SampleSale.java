package nl.doorzet.tck;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import nl.doorzet.core.money.Money;
import nl.doorzet.core.money.VatRate;
import nl.doorzet.core.sales.Address;
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
import nl.doorzet.core.sales.Totals;
import nl.doorzet.core.sales.VatFacts;

/** Puts a sample together: what is not said is a plain invoice to a consumer in the Netherlands, priced with VAT. */
final class SampleSale {
    static final Customer CONSUMER = customer("5567", "Sanne", "de Wit", "", "", address("NL"));
    static final Customer OTHER_CONSUMER = customer("5568", "Piet", "Jansen", "", "", address("NL"));

    static final Customer COMPANY =
            customer("6001", "Ina", "Inkoper", "Bakkerij De Krent", "NL987654321B01", address("NL"));

    private final long id;
    private final List<SalesLine> lines = new ArrayList<>();
    private String number;
    private Instant createdAt = Instant.parse("2026-03-02T13:14:15Z");
    private Customer customer = CONSUMER;
    private VatFacts facts = VatFacts.PLAIN;
    private Currency currency = Money.EUR;
    private boolean vatIncluded = true;
    private Optional<VatRate> shippingRate = Optional.empty();

    SampleSale(long id) {
        this.id = id;
        number = "F2026-" + id;
    }

    SampleSale number(String text) {
        number = text;
        return this;
    }

    SampleSale at(String moment) {
        createdAt = Instant.parse(moment);
        return this;
    }

    SampleSale to(Customer who) {
        customer = who;
        return this;
    }

    SampleSale facts(VatFacts flags) {
        facts = flags;
        return this;
    }

    SampleSale in(String code) {
        currency = Currency.getInstance(code);
        return this;
    }

    SampleSale pricedWithoutVat() {
        vatIncluded = false;
        return this;
    }

    SampleSale goods(String text, String quantity, String amount, String rate) {
        return line(LineKind.GOODS, text, quantity, amount, Optional.of(VatRate.of(rate)));
    }

    SampleSale shipping(String amount, String rate) {
        shippingRate = Optional.of(VatRate.of(rate));
        return line(LineKind.SHIPPING, "", "1", amount, shippingRate);
    }

    SampleSale deposit(String amount) {
        return line(LineKind.DEPOSIT, "", "1", amount, Optional.of(VatRate.ZERO));
    }

    SampleSale withoutRate(LineKind kind, String amount) {
        return line(kind, "", "1", amount, Optional.empty());
    }

    private SampleSale line(LineKind kind, String text, String quantity, String amount, Optional<VatRate> rate) {
        lines.add(new SalesLine(
                kind, text, new BigDecimal(quantity), new BigDecimal(amount), vatIncluded, rate, "A-" + lines.size()));
        return this;
    }

    /** An invoice with the total and the VAT that the shop states. */
    SalesDocument invoice(String total, String vat) {
        return new Invoice(sale(total, vat), OrderLink.PRESENT);
    }

    SalesDocument credit(String total, String vat) {
        return new CreditInvoice(sale(total, vat), OrderLink.PRESENT);
    }

    private Sale sale(String total, String vat) {
        return new Sale(
                DocumentId.invoice(51_000_000 + id),
                number,
                "10042",
                Optional.of(number),
                createdAt,
                customer,
                lines,
                shippingRate,
                new Totals(Money.of(total, currency), Money.of(vat, currency)),
                facts,
                Optional.of(new PaymentMethod("3", "PaymentProvider-iDEAL", "iDEAL")),
                true,
                "https://shop.example.org/orders/10042");
    }

    static Customer customer(
            String account, String first, String last, String company, String vatNumber, Address address) {
        return new Customer(
                Optional.of(account),
                first,
                last,
                first + " " + last,
                company,
                !company.isEmpty(),
                account + "@example.org",
                "+31 6 12345678",
                vatNumber,
                "",
                "",
                address,
                Optional.empty());
    }

    static Address address(String country) {
        return new Address("Langestraat 12", "3811 AB", "Amersfoort", country);
    }
}
