package nl.doorzet.accounting.tryton;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import nl.doorzet.accounting.Parties;
import nl.doorzet.accounting.SampleSale;
import nl.doorzet.core.booking.Entry;
import nl.doorzet.core.connector.Access;
import nl.doorzet.core.connector.JdkHttp;
import nl.doorzet.core.connector.accounting.Administration;
import nl.doorzet.core.connector.accounting.Outcome;
import nl.doorzet.core.sales.VatFacts;
import nl.doorzet.core.settings.Secret;
import nl.doorzet.simulators.tryton.TrytonSimulator;
import org.junit.jupiter.api.Test;

/** What the simulator refuses, the real one refuses, at the same step and for the same reason. */
class RefusalsTest {
    private static final Clock CLOCK = Clock.systemUTC();

    @Test
    void the_real_one() {
        try (TrytonServer server = TrytonServer.start("refusals")) {
            TrytonBooks books = new TrytonBooks(server.rpc());
            Administration tryton = open(server.root(), TrytonPrograms.DATABASE, "admin", TrytonPrograms.PASSWORD);
            refuses(tryton, books.bookingRules(), books.closedAccount(), books::closePeriods);
        }
    }

    @Test
    void the_simulated_one() {
        try (TrytonSimulator simulator = TrytonSimulator.start()) {
            Administration tryton =
                    open(simulator.root(), simulator.database(), simulator.user(), simulator.password());
            refuses(
                    tryton,
                    new TrytonSubject(simulator).bookingRules(),
                    simulator.account("70"),
                    () -> simulator.closePeriods(LocalDate.of(2027, 1, 1)));
        }
    }

    private static void refuses(
            Administration tryton, Map<String, String> rules, String closedAccount, Runnable closePeriods) {
        assertThat(tryton.book(consumer(1, rules, Map.of("debtors", "COLLECTIVE"))))
                .isInstanceOf(Outcome.Booked.class);
        assertThat(refused(tryton, consumer(2, rules, Map.of("ledger.goods", closedAccount))))
                .containsEntry("step", "create invoice")
                .hasEntrySatisfying("reason", words -> assertThat(words).contains("domain", "ccount"));
        assertThat(refused(tryton, business(3, rules, "DE999")))
                .containsEntry("step", "create customer")
                .hasEntrySatisfying("reason", words -> assertThat(words).contains("DE999", "VAT"));
        closePeriods.run();
        Entry late = consumer(4, rules, Map.of());
        assertThat(refused(tryton, late))
                .containsEntry("step", "post invoice")
                .hasEntrySatisfying("reason", words -> assertThat(words).contains("period"));
        assertThat(tryton.find(late)).isEmpty();
    }

    private static Map<String, String> refused(Administration tryton, Entry entry) {
        Outcome outcome = tryton.book(entry);
        assertThat(outcome).isInstanceOf(Outcome.Rejected.class);
        return ((Outcome.Rejected) outcome).problem().facts();
    }

    private static Entry consumer(long id, Map<String, String> rules, Map<String, String> more) {
        return SampleSale.invoice(id, Parties.consumer("Jan Jansen", "NL"))
                .with(with(rules, more))
                .goods("Fietsbel", "1", "12.10", "21")
                .entry();
    }

    private static Entry business(long id, Map<String, String> rules, String vatNumber) {
        return SampleSale.invoice(id, Parties.business("Fahrrad GmbH", "DE", vatNumber, ""))
                .with(new VatFacts(true, false, false))
                .with(with(rules, Map.of("unprovenVatNumber", "BOOK")))
                .goods("Fiets", "1", "500.00", "0")
                .entry();
    }

    private static Map<String, String> with(Map<String, String> rules, Map<String, String> more) {
        Map<String, String> all = new HashMap<>(rules);
        all.putAll(more);
        return all;
    }

    private static Administration open(URI root, String database, String user, String password) {
        return new TrytonConnector()
                .open(
                        new TrytonSettings(root, database, user, new Secret(password)),
                        new Access(new JdkHttp(Duration.ofSeconds(60), CLOCK), CLOCK, Path.of("unused")));
    }
}
