package nl.doorzet.simulators.moneybird;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import nl.doorzet.simulators.FaultPlan;
import nl.doorzet.simulators.Received;
import nl.doorzet.simulators.SimulatorServer;
import org.jspecify.annotations.Nullable;

/**
 * A simulated Moneybird with one administration, over real HTTP on loopback. Its clock decides what "this year" and the
 * rate limit's windows are.
 */
public final class MoneybirdSimulator implements AutoCloseable {
    private static final String TOKEN = "simulated-moneybird-token";
    private static final Set<String> READING_AND_CREATING = Set.of("GET", "POST");

    private final Books books;
    private final RateLimit rateLimit;
    private final SimulatorServer server;

    private MoneybirdSimulator(Clock clock, int port) {
        books = new Books(clock);
        rateLimit = new RateLimit(clock);
        MoneybirdApi api = new MoneybirdApi(TOKEN, books, rateLimit);
        server = port == 0 ? SimulatorServer.start(api) : SimulatorServer.start(api, port);
    }

    /** Starts on a free port. */
    public static MoneybirdSimulator start(Clock clock) {
        return new MoneybirdSimulator(clock, 0);
    }

    /** Starts on a given port. */
    public static MoneybirdSimulator start(Clock clock, int port) {
        return new MoneybirdSimulator(clock, port);
    }

    /** The API's root, without a trailing slash; it stands for {@code https://moneybird.com/api/v2}. */
    public URI root() {
        return URI.create(server.root() + MoneybirdApi.ROOT);
    }

    /** The only access token that is accepted. */
    public String token() {
        return TOKEN;
    }

    public String administrationId() {
        return Books.ADMINISTRATION_ID;
    }

    public FaultPlan faults() {
        return server.faults();
    }

    public SimulatorServer server() {
        return server;
    }

    /** The invoices in the books, in the order in which they were booked. */
    public List<ExternalInvoice> invoices() {
        return books.invoices();
    }

    /** The contacts in the books, in the order in which they were created. */
    public List<Contact> contacts() {
        return books.contacts();
    }

    /** What arrived that would change or delete something, as "METHOD target"; {@link SimulatorServer#forget()} empties it. */
    public List<String> changesAndDeletions() {
        return server.received().stream()
                .filter(request -> !READING_AND_CREATING.contains(request.method()))
                .map((Received request) -> request.method() + " " + request.target())
                .toList();
    }

    /** Refuses from now on what is dated on this day or before it; null unlocks all. */
    public MoneybirdSimulator lockUntil(@Nullable LocalDate day) {
        books.lockUntil(day);
        return this;
    }

    /** Refuses from now on, with 402, invoices beyond this number in a month. */
    public MoneybirdSimulator freePlanLimit(int invoicesPerMonth) {
        books.limitInvoicesPerMonth(invoicesPerMonth);
        return this;
    }

    /** Turns the limit of 150 requests per 5 minutes, with its headers, on (as at the start) or off. */
    public MoneybirdSimulator rateLimit(boolean on) {
        rateLimit.turn(on);
        return this;
    }

    /** The id of the domestic sales rate with this percentage, for example "21". */
    public String taxRateId(String percentage) {
        BigDecimal wanted = new BigDecimal(percentage);
        return taxRate(percentage, rate -> rate.hasPercentage(wanted) && rate.country() == null);
    }

    /** The id of the foreign sales rate with this percentage and country, for example "19" and "DE". */
    public String taxRateId(String percentage, String country) {
        BigDecimal wanted = new BigDecimal(percentage);
        return taxRate(
                percentage + " " + country,
                rate -> rate.hasPercentage(wanted) && Objects.equals(rate.country(), country));
    }

    /** The id of the sales rate with this name, for example "Btw verlegd" or "Geen btw". */
    public String taxRateIdNamed(String name) {
        return taxRate(name, rate -> rate.name().equals(name));
    }

    /** The id of the ledger account with this name, for example "Omzet goederen hoog". */
    public String ledgerAccountId(String name) {
        return StandardLedgerAccounts.ALL.stream()
                .filter(account -> account.name().equals(name))
                .map(LedgerAccount::id)
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("The simulated books have no ledger account " + name));
    }

    private static String taxRate(String wanted, Predicate<TaxRate> which) {
        return StandardTaxRates.ALL.stream()
                .filter(TaxRate::forSales)
                .filter(which)
                .map(TaxRate::id)
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("The simulated books have no sales rate " + wanted));
    }

    @Override
    public void close() {
        server.close();
    }
}
