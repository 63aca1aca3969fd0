package nl.doorzet.simulators.tryton;

import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.doorzet.simulators.SimulatorServer;
import tools.jackson.databind.node.ObjectNode;

/** A simulated Tryton with the books of one Belgian company, over real HTTP on loopback. Periods are open from 2025 on. */
public final class TrytonSimulator implements AutoCloseable {
    private static final String DATABASE = "shop";

    private final Store store = new Store();
    private final Invoicing invoicing = new Invoicing(store);
    private final Sessions sessions = new Sessions();
    private final SimulatorServer server;

    private TrytonSimulator() {
        Chart.fill(store);
        server = SimulatorServer.start(new TrytonApi(DATABASE, store, invoicing, sessions));
    }

    /** Starts on a free port. */
    public static TrytonSimulator start() {
        return new TrytonSimulator();
    }

    public URI root() {
        return server.root();
    }

    public SimulatorServer server() {
        return server;
    }

    public String database() {
        return DATABASE;
    }

    public String user() {
        return Sessions.USER;
    }

    public String password() {
        return Sessions.PASSWORD;
    }

    /** The number of the tax with this name. */
    public String tax(String name) {
        return number("account.tax", "name", name);
    }

    /** The number of the account with this code. */
    public String account(String code) {
        return number("account.account", "code", code);
    }

    /** The number of the payment term with this name. */
    public String paymentTerm(String name) {
        return number("account.invoice.payment_term", "name", name);
    }

    private String number(String model, String field, String value) {
        return store.all(model).stream()
                .filter(row -> row.path(field).asString("").equals(value))
                .findFirst()
                .map(row -> row.path("id").toString())
                .orElseThrow();
    }

    /** No period is open any more for days up to and including this one. */
    public void closePeriods(LocalDate until) {
        synchronized (store) {
            invoicing.close(until);
        }
    }

    /** Ends all sessions, as time does. */
    public void expireSessions() {
        sessions.expire();
    }

    public int parties() {
        synchronized (store) {
            return store.all("party.party").size();
        }
    }

    /** All invoices, drafts too. */
    public List<SimulatedInvoice> invoices() {
        synchronized (store) {
            return store.all(Invoicing.INVOICE).stream().map(this::invoice).toList();
        }
    }

    private SimulatedInvoice invoice(ObjectNode row) {
        Map<BigDecimal, BigDecimal> taxes = new HashMap<>();
        for (ObjectNode tax : store.below(row, Invoicing.INVOICE, "taxes")) {
            BigDecimal rate =
                    Json.decimal(store.named(tax, "account.invoice.tax", "tax").path("rate"));
            taxes.merge(rate, Json.decimal(tax.path("amount")), BigDecimal::add);
        }
        return new SimulatedInvoice(
                row.path("reference").asString(""),
                row.path("state").asString(""),
                store.named(row, Invoicing.INVOICE, "currency").path("code").asString(),
                Json.decimal(invoicing.computed(row, Invoicing.INVOICE, "total_amount")),
                taxes,
                store.named(row, Invoicing.INVOICE, "party").path("code").asString(),
                row.hasNonNull("payment_term")
                        ? store.named(row, Invoicing.INVOICE, "payment_term")
                                .path("name")
                                .asString()
                        : "");
    }

    @Override
    public void close() {
        server.close();
    }
}
