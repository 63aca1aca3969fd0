package nl.doorzet.accounting.tryton;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import nl.doorzet.core.booking.Entry;
import nl.doorzet.core.booking.EntryLine;
import nl.doorzet.core.connector.Access;
import nl.doorzet.core.connector.ApiFailure;
import nl.doorzet.core.connector.JdkHttp;
import nl.doorzet.core.connector.accounting.Administration;
import nl.doorzet.core.connector.accounting.Outcome;
import nl.doorzet.core.connector.accounting.Outcome.Booked;
import nl.doorzet.core.settings.Secret;
import nl.doorzet.simulators.Fault;
import nl.doorzet.simulators.SimulatorServer;
import nl.doorzet.tck.InBooks;
import org.junit.jupiter.api.Test;

/** Correct books, judged by a real accounting server. */
class TrytonProofTest {
    private static final Clock CLOCK = Clock.systemUTC();

    /** In two servers at a time, because one uses one processor only. */
    @Test
    void three_hundred_sales_make_the_books_that_the_shop_says() throws Exception {
        try (ExecutorService shops = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> proven = List.of(shops.submit(() -> prove(1, 150)), shops.submit(() -> prove(2, 150)));
            for (Future<?> each : proven) {
                each.get();
            }
        }
    }

    private static void prove(int seed, int number) {
        try (TrytonServer server = TrytonServer.start("proof-" + seed)) {
            TrytonBooks books = new TrytonBooks(server.rpc());
            BelgianSales sales = new BelgianSales(seed, books.bookingRules());
            Administration tryton = open(server.root());
            List<Entry> entries = new ArrayList<>();
            for (int id = 1; id <= number; id++) {
                Entry entry = sales.next(id);
                Outcome outcome = tryton.book(entry);
                assertThat(outcome).as(entry.toString()).isInstanceOf(Booked.class);
                assertThat(((Booked) outcome).total()).contains(entry.total());
                assertThat(tryton.find(entry)).contains((Booked) outcome);
                entries.add(entry);
            }

            assertThat(books.booked()).hasSize(number);
            assertThat(books.taxTotals("tax")).isEqualTo(perTax(entries, true));
            assertThat(books.taxTotals("base")).isEqualTo(perTax(entries, false));
            assertThat(books.balances()).isEqualTo(balances(entries));
            assertThat(sum(books.balances())).isZero();
        }
    }

    @Test
    void answers_lost_at_random_leave_one_posted_invoice_per_sale_and_no_draft() {
        try (TrytonServer server = TrytonServer.start("lost");
                SimulatorServer lossy = SimulatorServer.start(new Passage(server.root()))) {
            TrytonBooks books = new TrytonBooks(server.rpc());
            BelgianSales sales = new BelgianSales(3, books.bookingRules());
            Random chance = new Random(4);
            List<Entry> entries = new ArrayList<>();
            for (int id = 1; id <= 25; id++) {
                entries.add(sales.next(id));
            }
            lossy.faults()
                    .whenever(
                            request -> (request.text().contains(".create\"")
                                            || request.text().contains(".post\""))
                                    && chance.nextInt(3) == 0,
                            Fault.HANG_UP_AFTER);
            entries.forEach(entry -> persevere(open(lossy.root()), entry));

            assertThat(books.booked()).hasSize(25);
            assertThat(books.invoices()).isEqualTo(25);
            assertThat(books.debtors()).isEqualTo(2);
            assertThat(books.balances()).isEqualTo(balances(entries));
        }
    }

    @Test
    void a_customer_of_the_books_is_found_by_vat_number_and_each_invoice_has_its_payment_term() {
        try (TrytonServer server = TrytonServer.start("choices")) {
            TrytonBooks books = new TrytonBooks(server.rpc());
            Map<String, String> rules = new HashMap<>(books.bookingRules());
            rules.put("conditions.1", books.paymentTerm("30 dagen", 30));
            rules.put("debtorMatching", "VAT_NUMBER");
            BelgianSales sales = new BelgianSales(5, rules);
            List<Entry> toBusinesses = LongStream.rangeClosed(1, 40)
                    .mapToObj(sales::next)
                    .filter(entry -> !entry.debtor().traits().isEmpty())
                    .toList();
            books.customer(
                    "KLANT-1",
                    toBusinesses.getFirst().debtor().traits().getFirst().text());
            toBusinesses.forEach(
                    entry -> assertThat(open(server.root()).book(entry)).isInstanceOf(Booked.class));

            assertThat(toBusinesses).isNotEmpty();
            assertThat(books.booked()).extracting(InBooks::debtorNumber).containsOnly("KLANT-1");
            assertThat(books.paymentTerms()).containsExactly("30 dagen");
            toBusinesses.forEach(
                    entry -> assertThat(open(server.root()).find(entry)).isPresent());
        }
    }

    /** As the engine does: looks it up before it books again. */
    private static void persevere(Administration tryton, Entry entry) {
        while (tryton.find(entry).isEmpty()) {
            try {
                assertThat(tryton.book(entry)).isInstanceOf(Booked.class);
            } catch (ApiFailure failure) {
                assertThat(failure).isInstanceOf(ApiFailure.NoAnswer.class);
            }
        }
    }

    private static Administration open(URI root) {
        return new TrytonConnector()
                .open(
                        new TrytonSettings(root, TrytonPrograms.DATABASE, "admin", new Secret(TrytonPrograms.PASSWORD)),
                        new Access(new JdkHttp(Duration.ofSeconds(60), CLOCK), CLOCK, Path.of("unused")));
    }

    private static Map<String, BigDecimal> perTax(List<Entry> entries, boolean vat) {
        Map<String, BigDecimal> totals = new TreeMap<>();
        for (Entry entry : entries) {
            for (EntryLine line : entry.lines()) {
                BigDecimal amount = (vat ? line.vat() : line.net()).amount();
                totals.merge(line.vatCode().orElseThrow().id(), amount, BigDecimal::add);
            }
        }
        totals.values().removeIf(total -> vat && total.signum() == 0);
        return totals;
    }

    /** What the entries make of each account, by the code of the chart: what is owed, the VAT, and the revenue. */
    private static Map<String, BigDecimal> balances(List<Entry> entries) {
        Map<String, BigDecimal> balances = new TreeMap<>();
        for (Entry entry : entries) {
            balances.merge("400", entry.total().amount(), BigDecimal::add);
            balances.merge("451", entry.vat().amount().negate(), BigDecimal::add);
            for (EntryLine line : entry.lines()) {
                String code = switch (line.kind()) {
                    case GOODS -> "700";
                    case SHIPPING -> "701";
                    case DISCOUNT -> "708";
                    case DEPOSIT, PAYMENT_COSTS, EXTRA_COSTS, PAYMENT_OPTION, LOYALTY_DISCOUNT, ROUNDING ->
                        throw new AssertionError("not sold here: " + line);
                };
                balances.merge(code, line.net().amount().negate(), BigDecimal::add);
            }
        }
        return balances;
    }

    private static BigDecimal sum(Map<String, BigDecimal> balances) {
        return balances.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
