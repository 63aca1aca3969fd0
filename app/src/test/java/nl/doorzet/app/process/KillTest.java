package nl.doorzet.app.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.doorzet.simulators.ccvshop.CcvShopSimulator;
import nl.doorzet.simulators.ccvshop.Quirk;
import nl.doorzet.simulators.ccvshop.shop.Customer;
import nl.doorzet.simulators.ccvshop.shop.OrderDraft;
import nl.doorzet.simulators.moneybird.ExternalInvoice;
import nl.doorzet.simulators.moneybird.MoneybirdSimulator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rule D9 against the worst that can happen to a process: it is killed, at any instruction, again and again. */
class KillTest {
    private static final int KILLS = 20;
    private static final int DOCUMENTS = 300;
    private static final Duration ENOUGH = Duration.ofMinutes(5);

    @TempDir
    private Path folder;

    @Test
    void D9_a_server_killed_at_twenty_random_moments_loses_nothing_and_doubles_nothing() throws Exception {
        long seed = Long.getLong("seed", System.nanoTime());
        Random random = new Random(seed);
        try (CcvShopSimulator shop = CcvShopSimulator.start(Clock.systemUTC());
                MoneybirdSimulator moneybird = MoneybirdSimulator.start(Clock.systemUTC())) {
            moneybird.rateLimit(false);
            shop.quirks().add(Quirk.NO_RATE_LIMIT);
            Path config = config(shop, moneybird);
            for (int kill = 0; kill < KILLS; kill++) {
                sell(shop, DOCUMENTS / KILLS, random);
                ServerProcess server = start(config);
                server.run(Duration.ofMillis(1500 + random.nextInt(8000)));
                server.kill();
            }
            try (ServerProcess server = start(config)) {
                waitUntilAllIsBooked(server);
            }
            assertThat(inMoneybird(moneybird))
                    .as("Moneybird, seed " + seed)
                    .hasSize(DOCUMENTS)
                    .doesNotHaveDuplicates();
            assertThat(moneybird.contacts()).as("one contact per customer").hasSize(CUSTOMERS);
            assertThat(moneybird.changesAndDeletions()).isEmpty();
            assertThat(inUbl()).as("UBL, seed " + seed).hasSize(DOCUMENTS).doesNotHaveDuplicates();
            assertThat(inJournal())
                    .as("journal, seed " + seed)
                    .hasSize(DOCUMENTS)
                    .doesNotHaveDuplicates();
        }
    }

    private static final int CUSTOMERS = 7;

    private static void sell(CcvShopSimulator shop, int orders, Random random) {
        for (int i = 0; i < orders; i++) {
            int who = random.nextInt(CUSTOMERS);
            Customer customer = Customer.consumer("Klant " + who, "NL").withUser(500 + who);
            shop.backOffice()
                    .pay(shop.backOffice()
                            .place(OrderDraft.of(customer)
                                    .row("Artikel " + i, "1" + random.nextInt(10) + ".9" + random.nextInt(10), 1, "21")
                                    .shipping("4.95", "21")));
        }
    }

    private ServerProcess start(Path config) {
        return ServerProcess.start(
                config,
                folder.resolve("data"),
                folder.resolve("server.log"),
                "doorzet.throttle=false",
                "doorzet.poll=PT1S",
                "doorzet.settle=PT0.3S");
    }

    private void waitUntilAllIsBooked(ServerProcess server) throws Exception {
        long end = System.nanoTime() + ENOUGH.toNanos();
        Map<String, Integer> lists = Map.of();
        while (System.nanoTime() < end) {
            lists = lists();
            if (lists.equals(Map.of("BOOKED", 3 * DOCUMENTS))) {
                return;
            }
            server.run(Duration.ofMillis(250));
        }
        throw new AssertionError(
                "Not everything is booked: " + lists + "\n" + Files.readString(folder.resolve("server.log")));
    }

    /** How many documents are on each list, asked of the database itself. */
    private Map<String, Integer> lists() throws IOException {
        Path data = folder.resolve("data");
        String url = "jdbc:postgresql://127.0.0.1:" + Files.readString(data.resolve("postgres.port")) + "/postgres";
        Map<String, Integer> lists = new TreeMap<>();
        try (Connection connection = DriverManager.getConnection(
                        url, "postgres", Files.readString(data.resolve("postgres.password")));
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select status, count(*) from document group by status")) {
            while (rows.next()) {
                lists.put(rows.getString(1), rows.getInt(2));
            }
        } catch (SQLException e) {
            lists.put("the database does not answer yet", 0);
        }
        return lists;
    }

    private Path config(CcvShopSimulator shop, MoneybirdSimulator moneybird) throws IOException {
        Files.writeString(folder.resolve("ccv.secret"), shop.secretKey());
        Files.writeString(folder.resolve("moneybird.token"), moneybird.token());
        String from = "shop: {system: ccvshop, root: '%s', publicKey: '%s', secretKey: {file: ccv.secret}}"
                .formatted(shop.root(), shop.publicKey());
        return Files.writeString(
                folder.resolve("doorzet.yaml"), """
                account: Kill
                connections:
                  - name: moneybird
                    %1$s
                    books: {system: moneybird, root: '%2$s', administration: '%3$s', token: {file: moneybird.token}}
                    push: {source: INVOICES}
                  - name: ubl
                    %1$s
                    books: {system: ubl}
                    push: {source: INVOICES}
                  - name: journal
                    %1$s
                    books: {system: plaintext}
                """.formatted(from, moneybird.root(), moneybird.administrationId()));
    }

    private static List<String> inMoneybird(MoneybirdSimulator moneybird) {
        return moneybird.invoices().stream().map(ExternalInvoice::reference).toList();
    }

    private List<String> inUbl() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("data/files/ubl"))) {
            return files.filter(f -> f.toString().endsWith(".xml"))
                    .map(f -> f.getFileName().toString())
                    .toList();
        }
    }

    private List<String> inJournal() throws IOException {
        List<String> identities = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder.resolve("data/files/journal"))) {
            for (Path journal :
                    files.filter(f -> f.toString().endsWith(".journal")).toList()) {
                Files.readAllLines(journal).stream()
                        .filter(l -> l.strip().startsWith("; document:"))
                        .forEach(identities::add);
            }
        }
        return identities;
    }
}
