package nl.doorzet.accounting.tryton;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.doorzet.core.connector.accounting.AccountingConnector;
import nl.doorzet.core.money.Money;
import nl.doorzet.core.money.VatRate;
import nl.doorzet.simulators.Received;
import nl.doorzet.simulators.SimulatorServer;
import nl.doorzet.simulators.tryton.SimulatedInvoice;
import nl.doorzet.simulators.tryton.TrytonSimulator;
import nl.doorzet.tck.InBooks;
import nl.doorzet.tck.Subject;

/** The connector before a simulated Tryton, whose books are read from its memory. */
record TrytonSubject(TrytonSimulator tryton) implements Subject {
    @Override
    public AccountingConnector<?> connector() {
        return new TrytonConnector();
    }

    @Override
    public Map<String, String> settings() {
        return Map.of(
                "root", tryton.root().toString(),
                "database", tryton.database(),
                "user", tryton.user(),
                "password", tryton.password());
    }

    @Override
    public Map<String, String> bookingRules() {
        return Map.ofEntries(
                Map.entry("vat.domestic-21", tryton.tax("BTW 21% Verkoop van goederen")),
                Map.entry("vat.domestic-9", tryton.tax("BTW 9% Nederland")),
                Map.entry("vat.domestic-0", tryton.tax("BTW 0% Bijzondere regeling")),
                Map.entry("vat.reverse_charged", tryton.tax("BTW 0% Intracommunautaire verkoop van goederen")),
                Map.entry("vat.export", tryton.tax("BTW 0% Extracommunautaire verkoop van goederen")),
                Map.entry("vat.exempt", tryton.tax("BTW 0% Bijzondere regeling")),
                Map.entry("vat.deposit", tryton.tax("BTW 0% Bijzondere regeling")),
                Map.entry("vat.oss-DE-19", tryton.tax("MwSt. 19% Deutschland (OSS)")),
                Map.entry("ledger.goods", tryton.account("700")),
                Map.entry("ledger.shipping", tryton.account("701")),
                Map.entry("ledger.payment_costs", tryton.account("702")),
                Map.entry("ledger.discount", tryton.account("708")),
                Map.entry("ledger.deposit", tryton.account("703")),
                Map.entry("ledger.rounding", tryton.account("704")));
    }

    @Override
    public Optional<SimulatorServer> server() {
        return Optional.of(tryton.server());
    }

    @Override
    public List<InBooks> booked() {
        return tryton.invoices().stream()
                .filter(SimulatedInvoice::isPosted)
                .map(TrytonSubject::inBooks)
                .toList();
    }

    @Override
    public int debtors() {
        return tryton.parties();
    }

    /** All calls are POST; what they do is in their method. */
    @Override
    public List<String> changesAndDeletions() {
        return tryton.server().received().stream()
                .map(Received::text)
                .filter(call ->
                        !call.matches("(?s).*\"method\":\"(common\\.db\\.login|model\\.[a-z._]+\\.(search_read|read|"
                                + "create|post|get_preferences))\".*"))
                .toList();
    }

    @Override
    public void close() {
        tryton.close();
    }

    private static InBooks inBooks(SimulatedInvoice invoice) {
        Currency currency = Currency.getInstance(invoice.currency());
        Map<VatRate, Money> vat = new TreeMap<>();
        for (Map.Entry<BigDecimal, BigDecimal> tax : invoice.taxes().entrySet()) {
            VatRate rate = new VatRate(tax.getKey().movePointRight(2));
            vat.merge(rate, new Money(tax.getValue(), currency), Money::plus);
        }
        return new InBooks(invoice.reference(), new Money(invoice.total(), currency), vat, invoice.party());
    }
}
