package nl.doorzet.accounting.moneybird;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.doorzet.core.connector.accounting.AccountingConnector;
import nl.doorzet.core.money.Money;
import nl.doorzet.core.money.VatRate;
import nl.doorzet.simulators.SimulatorServer;
import nl.doorzet.simulators.moneybird.ExternalInvoice;
import nl.doorzet.simulators.moneybird.MoneybirdSimulator;
import nl.doorzet.tck.InBooks;
import nl.doorzet.tck.Subject;

/** The connector before a simulated Moneybird, whose books are read from its memory. */
record MoneybirdSubject(MoneybirdSimulator moneybird) implements Subject {
    @Override
    public AccountingConnector<?> connector() {
        return new MoneybirdConnector();
    }

    @Override
    public Map<String, String> settings() {
        return Map.of(
                "root", moneybird.root().toString(),
                "administration", moneybird.administrationId(),
                "token", moneybird.token());
    }

    @Override
    public Map<String, String> bookingRules() {
        return Map.ofEntries(
                Map.entry("vat.domestic-21", moneybird.taxRateId("21")),
                Map.entry("vat.domestic-9", moneybird.taxRateId("9")),
                Map.entry("vat.domestic-0", moneybird.taxRateIdNamed("0% btw")),
                Map.entry("vat.reverse_charged", moneybird.taxRateIdNamed("Btw verlegd")),
                Map.entry("vat.export", moneybird.taxRateIdNamed("Export buiten de EU")),
                Map.entry("vat.exempt", moneybird.taxRateIdNamed("Geen btw")),
                Map.entry("vat.deposit", moneybird.taxRateIdNamed("Geen btw")),
                Map.entry("vat.oss-DE-19", moneybird.taxRateId("19", "DE")),
                Map.entry("ledger.goods", moneybird.ledgerAccountId("Omzet goederen hoog")),
                Map.entry("ledger.shipping", moneybird.ledgerAccountId("Verzendkosten")),
                Map.entry("ledger.payment_costs", moneybird.ledgerAccountId("Betaalkosten")),
                Map.entry("ledger.discount", moneybird.ledgerAccountId("Kortingen")),
                Map.entry("ledger.deposit", moneybird.ledgerAccountId("Omzet goederen hoog")),
                Map.entry("ledger.rounding", moneybird.ledgerAccountId("Afrondingsverschillen")));
    }

    @Override
    public Optional<SimulatorServer> server() {
        return Optional.of(moneybird.server());
    }

    @Override
    public List<InBooks> booked() {
        return moneybird.invoices().stream().map(MoneybirdSubject::inBooks).toList();
    }

    @Override
    public int debtors() {
        return moneybird.contacts().size();
    }

    @Override
    public void close() {
        moneybird.close();
    }

    private static InBooks inBooks(ExternalInvoice invoice) {
        Currency currency = Currency.getInstance(invoice.currency());
        Map<VatRate, Money> vat = new TreeMap<>();
        invoice.taxTotals().forEach(total -> {
            BigDecimal percentage = total.rate().percentage();
            VatRate rate = percentage == null ? VatRate.ZERO : new VatRate(percentage);
            vat.merge(rate, new Money(total.tax(), currency), Money::plus);
        });
        Money total = new Money(invoice.totalInclTax(), currency);
        return new InBooks(invoice.reference(), total, vat, invoice.contact().customerId());
    }
}
