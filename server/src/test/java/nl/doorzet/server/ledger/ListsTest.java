package nl.doorzet.server.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import nl.doorzet.core.booking.BookingRules;
import nl.doorzet.core.rules.PushRules;
import nl.doorzet.core.settings.SettingsForm;
import nl.doorzet.core.settings.SettingsForm.Read.Valid;
import nl.doorzet.server.account.ConnectionKey;
import nl.doorzet.server.account.ConnectionStore;
import nl.doorzet.server.bench.ClockedServer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** However a list is narrowed down: its pages, one after the other, are all that belongs to it, once, newest first. */
class ListsTest {
    private static final int PAGE = 7;
    private static final Set<DocumentStatus> ALL = EnumSet.allOf(DocumentStatus.class);
    private static final DocumentQueries QUERIES = ClockedServer.part(DocumentQueries.class);
    private static final ConnectionKey KEY = connection();

    private static ConnectionKey connection() {
        ConnectionStore connections = ClockedServer.part(ConnectionStore.class);
        return connections.declare(
                connections.account("lists"),
                "lists",
                "fakeshop",
                "fakebooks",
                preset(PushRules.class),
                preset(BookingRules.class));
    }

    private static <R extends Record> R preset(Class<R> type) {
        if (SettingsForm.of(type).read(Map.of()) instanceof Valid<R>(R settings)) {
            return settings;
        }
        throw new AssertionError();
    }

    @BeforeAll
    static void fill() {
        JdbcClient jdbc = ClockedServer.part(JdbcClient.class);
        jdbc.sql("""
                        insert into document (account_id, connection_id, id, number, order_number, type, customer, total, vat,
                          created_at, fingerprint, status, code, changed_at)
                        select ?, ?, 'order/' || i, 'F2026-' || lpad(i::text, 4, '0'), (7000 + i)::text, 'ORDER',
                          (array['Özlem Yıldız', 'Jan de Vries', 'Bakkerij J.&B. B.V.', 'Zoë Maes', '100% Fiets'])[1 + i % 5],
                          (i % 13) + 0.95, 0, timestamptz '2019-02-01T00:00Z' + (i / 3) * interval '20 days', '',
                          (array['WAITING', 'BOOKED', 'SKIPPED', 'ATTENTION'])[1 + i % 4],
                          (array['NOT_PAID', 'BOOKED', 'EMPTY', 'BOOKS_REFUSED', 'NOT_COMPLETED', 'BOOKED', 'IGNORED',
                            'AMOUNTS_DIFFER'])[1 + i % 8], now()
                        from generate_series(1, 400) i""").params(KEY.account(), KEY.id()).update();
    }

    private static List<Document> walk(DocumentFilter filter) {
        List<Document> all = new ArrayList<>();
        List<Document> page = QUERIES.list(KEY, filter, PAGE);
        while (!page.isEmpty()) {
            all.addAll(page);
            page = QUERIES.list(KEY, filter.after(page.getLast()), PAGE);
        }
        return all;
    }

    private static void assertGives(DocumentFilter filter, Predicate<Document> belongs) {
        List<Document> everything = QUERIES.list(KEY, DocumentFilter.all(ALL), 1000);
        assertThat(everything).hasSize(400);
        List<Document> expected = everything.stream().filter(belongs).toList();
        assertThat(walk(filter)).as(filter.toString()).containsExactlyElementsOf(expected);
        assertThat(expected)
                .isSortedAccordingTo(Comparator.comparing(Document::createdAt).reversed());
    }

    private static DocumentFilter search(String text, Optional<BigDecimal> amount) {
        return new DocumentFilter(ALL, text, amount, "", Optional.empty(), Optional.empty(), Optional.empty());
    }

    @Test
    void pages_of_any_filter_are_all_that_belongs_to_it() {
        Random random = new Random(5);
        Instant first = Instant.parse("2019-02-01T00:00:00Z");
        for (int i = 0; i < 60; i++) {
            List<DocumentStatus> shuffled = new ArrayList<>(ALL);
            Collections.shuffle(shuffled, random);
            Set<DocumentStatus> statuses = EnumSet.copyOf(shuffled.subList(0, 1 + random.nextInt(4)));
            String code = List.of("", "NOT_PAID", "EMPTY", "BOOKS_REFUSED").get(random.nextInt(4));
            Optional<Instant> from = random.nextBoolean()
                    ? Optional.empty()
                    : Optional.of(first.plus(Duration.ofDays(20L * random.nextInt(130))));
            Optional<Instant> until =
                    from.filter(f -> random.nextBoolean()).map(f -> f.plus(Duration.ofDays(20L * random.nextInt(60))));
            String word = List.of("", "", "Vries", "Fiets").get(random.nextInt(4));
            assertGives(
                    new DocumentFilter(statuses, word, Optional.empty(), code, from, until, Optional.empty()),
                    d -> statuses.contains(d.status())
                            && d.customer().contains(word)
                            && (code.isEmpty() || d.code().equals(code))
                            && from.map(f -> !d.createdAt().isBefore(f)).orElse(true)
                            && until.map(u -> d.createdAt().isBefore(u)).orElse(true));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "ozlem, Özlem Yıldız",
        "ÖZL, Özlem Yıldız",
        "vries, Jan de Vries",
        "jan vries, Jan de Vries",
        "de, Jan de Vries",
        "j.&b., Bakkerij J.&B. B.V.",
        "kerij, Bakkerij J.&B. B.V.",
        "b.v, Bakkerij J.&B. B.V.",
        "zoe, Zoë Maes",
        "100%, 100% Fiets"
    })
    void a_name_is_found_by_parts_of_its_words_without_accents_and_signs(String text, String customer) {
        assertGives(
                search(text, Optional.empty()),
                d -> d.customer().equals(customer)
                        || (text.equals("100%") && d.number().contains("100")));
    }

    @Test
    void numbers_are_found_by_a_part_of_them() {
        assertGives(search("2026-012", Optional.empty()), d -> d.number().contains("012"));
        assertGives(search("7123", Optional.empty()), d -> d.orderNumber().equals("7123"));
        assertGives(search("f2026 vries", Optional.empty()), d -> d.customer().equals("Jan de Vries"));
    }

    @Test
    void an_amount_is_found_whatever_its_number_is_and_each_document_once() {
        assertGives(
                search("3.95", Optional.of(new BigDecimal("3.95"))),
                d -> d.total().orElseThrow().compareTo(new BigDecimal("3.95")) == 0);
        assertGives(
                search("F2026-0003", Optional.of(new BigDecimal("-3.95"))),
                d -> d.number().equals("F2026-0003") || d.total().orElseThrow().compareTo(new BigDecimal("3.95")) == 0);
    }

    @Test
    void words_that_nobody_has_and_signs_alone_find_nothing() {
        for (String text : List.of("xyzzy", "%", "_", "' or true --", "\\", "jan xyzzy", "anna")) {
            assertThat(walk(search(text, Optional.empty()))).as(text).isEmpty();
        }
    }
}
