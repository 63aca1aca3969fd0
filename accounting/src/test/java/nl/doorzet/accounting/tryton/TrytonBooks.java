package nl.doorzet.accounting.tryton;

import static nl.doorzet.accounting.tryton.Rpc.amount;
import static nl.doorzet.accounting.tryton.Rpc.is;
import static nl.doorzet.accounting.tryton.TrytonSetup.made;

import java.math.BigDecimal;
import java.net.URI;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.doorzet.core.money.Money;
import nl.doorzet.core.money.VatRate;
import nl.doorzet.tck.InBooks;
import tools.jackson.databind.JsonNode;

/** A look into Tryton's books that does not go through the connector. */
final class TrytonBooks {
    private final Rpc rpc;

    TrytonBooks(Rpc rpc) {
        this.rpc = rpc;
        rpc.workFor(rpc.first("company.company"));
    }

    /** Settings of the connector for the books at this address. */
    static Map<String, String> settings(URI root) {
        return Map.of(
                "root",
                root.toString(),
                "database",
                TrytonPrograms.DATABASE,
                "user",
                "admin",
                "password",
                TrytonPrograms.PASSWORD);
    }

    /** Booking rules for what the samples need. */
    Map<String, String> bookingRules() {
        return Map.ofEntries(
                tax("domestic-21", "BTW 21% Verkoop van goederen"),
                tax("domestic-12", "BTW 12% Verkoop van goederen"),
                tax("domestic-9", "BTW 9% Nederland"),
                tax("domestic-6", "BTW 6% Verkoop van goederen"),
                tax("domestic-0", "BTW 0% Bijzondere regeling"),
                tax("reverse_charged", "BTW 0% Intracommunautaire verkoop van goederen"),
                tax("export", "BTW 0% Extracommunautaire verkoop van goederen"),
                tax("exempt", "BTW 0% Bijzondere regeling"),
                tax("deposit", "BTW 0% Bijzondere regeling"),
                tax("oss-DE-19", "MwSt. 19% Deutschland (OSS)"),
                account("goods", "700"),
                account("shipping", "701"),
                account("payment_costs", "702"),
                account("discount", "708"),
                account("deposit", "703"),
                account("rounding", "704"));
    }

    private Map.Entry<String, String> tax(String key, String name) {
        return Map.entry("vat." + key, Integer.toString(rpc.first("account.tax", is("name", name))));
    }

    private Map.Entry<String, String> account(String key, String code) {
        int account = rpc.first("account.account", is("code", code), List.of("closed", "!=", true));
        return Map.entry("ledger." + key, Integer.toString(account));
    }

    /** The number of a new payment term: everything, so many days after the invoice. */
    String paymentTerm(String name, int days) {
        Map<String, ?> after = Map.of("type", "remainder", "relativedeltas", made(Map.of("days", days)));
        return Integer.toString(rpc.create("account.invoice.payment_term", Map.of("name", name, "lines", made(after))));
    }

    /** A customer whom people made. */
    void customer(String code, String vatNumber) {
        rpc.create(
                "party.party",
                Map.of(
                        "code",
                        code,
                        "name",
                        "Bestaande klant",
                        "addresses",
                        made(Map.of()),
                        "identifiers",
                        made(Map.of("code", vatNumber))));
    }

    /** Names of the payment terms of all invoices, each once. */
    Set<String> paymentTerms() {
        Set<String> names = new TreeSet<>();
        rpc.read("account.invoice", List.of(), "payment_term.name")
                .forEach(invoice ->
                        names.add(invoice.get("payment_term.").get("name").asString()));
        return names;
    }

    /** A revenue account that nothing may be posted on. */
    String closedAccount() {
        return Integer.toString(rpc.first("account.account", is("closed", true), is("company", 1)));
    }

    /** Closes every period of the books. */
    void closePeriods() {
        List<Integer> open = new ArrayList<>();
        rpc.read("account.period", List.of(is("state", "open")))
                .forEach(period -> open.add(period.get("id").asInt()));
        rpc.call("model.account.period.close", open);
    }

    /** Everything that is posted. */
    List<InBooks> booked() {
        JsonNode invoices = rpc.read(
                "account.invoice",
                List.of(List.of("state", "in", List.of("posted", "paid"))),
                "reference",
                "currency.code",
                "total_amount",
                "party.code");
        JsonNode taxes = rpc.read("account.invoice.tax", List.of(), "invoice", "amount", "tax.rate");
        List<InBooks> booked = new ArrayList<>();
        invoices.forEach(invoice -> booked.add(inBooks(invoice, taxes)));
        return booked;
    }

    private static InBooks inBooks(JsonNode invoice, JsonNode taxes) {
        Currency currency =
                Currency.getInstance(invoice.get("currency.").get("code").asString());
        Map<VatRate, Money> vat = new TreeMap<>();
        for (JsonNode tax : taxes) {
            if (tax.get("invoice").equals(invoice.get("id"))) {
                BigDecimal percentage = amount(tax.get("tax.").get("rate")).movePointRight(2);
                vat.merge(new VatRate(percentage), new Money(amount(tax.get("amount")), currency), Money::plus);
            }
        }
        return new InBooks(
                invoice.get("reference").asString(),
                new Money(amount(invoice.get("total_amount")), currency),
                vat,
                invoice.get("party.").get("code").asString());
    }

    /** Invoices in any state. */
    int invoices() {
        return rpc.read("account.invoice", List.of()).size();
    }

    int debtors() {
        return rpc.read("party.party", List.of(List.of("code", "like", "WEB%"))).size();
    }

    /** The books' own base ({@code base}) or VAT ({@code tax}) per tax, of posted moves. */
    Map<String, BigDecimal> taxTotals(String type) {
        JsonNode lines = rpc.read(
                "account.tax.line", List.of(is("type", type), is("move_line.move.state", "posted")), "tax", "amount");
        Map<String, BigDecimal> totals = new TreeMap<>();
        lines.forEach(line ->
                totals.merge(Integer.toString(line.get("tax").asInt()), amount(line.get("amount")), BigDecimal::add));
        return totals;
    }

    /** Debit less credit per account, of posted moves. */
    Map<String, BigDecimal> balances() {
        JsonNode lines =
                rpc.read("account.move.line", List.of(is("move.state", "posted")), "account.code", "debit", "credit");
        Map<String, BigDecimal> balances = new TreeMap<>();
        lines.forEach(line -> balances.merge(
                line.get("account.").get("code").asString(),
                amount(line.get("debit")).subtract(amount(line.get("credit"))),
                BigDecimal::add));
        return balances;
    }
}
