package nl.doorzet.server.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import nl.doorzet.core.sales.DocumentId;
import nl.doorzet.server.account.ConnectionKey;
import nl.doorzet.server.bench.Bench;
import nl.doorzet.server.bench.ClockedServer;
import nl.doorzet.server.fake.Sales;
import nl.doorzet.server.fake.Script;
import nl.doorzet.server.ledger.Ledger.Note;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was counted before it is asked for is what counting gives. */
class TallyTest {
    private static final String COUNTED = """
            select type, status, code, count(*) as n from document where account_id = ? and connection_id = ?
            group by 1, 2, 3 order by 1, 2, 3""";
    private static final String TALLIED = """
            select type, status, code, n from document_tally where account_id = ? and connection_id = ? and n <> 0
            order by 1, 2, 3""";
    private static final String COUNTED_BY_HOUR = """
            select date_trunc('hour', created_at, 'UTC') as hour, status, count(*) as n from document
            where account_id = ? and connection_id = ? group by 1, 2 order by 1, 2""";
    private static final String TALLIED_BY_HOUR = """
            select hour, status, n from document_hour where account_id = ? and connection_id = ? and n <> 0 order by 1, 2""";

    private final Bench bench = Bench.withBooks();

    private static List<String> rows(String sql, ConnectionKey key) {
        return ClockedServer.part(JdbcClient.class)
                .sql(sql)
                .params(key.account(), key.id())
                .query()
                .listOfRows()
                .stream()
                .map(Map::toString)
                .toList();
    }

    private void assertTallied() {
        assertThat(rows(TALLIED, bench.key())).isNotEmpty().isEqualTo(rows(COUNTED, bench.key()));
        assertThat(rows(TALLIED_BY_HOUR, bench.key())).isNotEmpty().isEqualTo(rows(COUNTED_BY_HOUR, bench.key()));
    }

    /** Booked, unpaid, cancelled, refused, found after a lost answer, ignored, deleted in the shop. */
    private void live() {
        for (long i = 1; i <= 5; i++) {
            bench.paidOrder(i);
        }
        bench.shop.put(Sales.of(6, Bench.now()).unpaidOrder());
        bench.shop.put(Sales.of(7, Bench.now()).cancelledOrder());
        bench.books.on("8", Script.REFUSE);
        bench.paidOrder(8);
        bench.books.on("9", Script.LOSE_ANSWER);
        bench.paidOrder(9);
        bench.open().after(Duration.ofHours(2));
        bench.ignore(DocumentId.order(8), "by hand");
        bench.shop.delete(DocumentId.order(6));
        bench.after(Duration.ofDays(1));
    }

    @Test
    void after_everything_that_happens_to_documents_the_tallies_equal_a_count() {
        live();
        assertTallied();
        assertThat(ClockedServer.part(DocumentQueries.class).counts(bench.key()).of(DocumentStatus.BOOKED))
                .isEqualTo(6);
    }

    @Test
    void they_can_be_counted_anew() {
        live();
        JdbcClient jdbc = ClockedServer.part(JdbcClient.class);
        for (String table : new String[] {"document_tally", "document_hour"}) {
            jdbc.sql("update " + table + " set n = n + 7 where connection_id = ?")
                    .param(bench.key().id())
                    .update();
        }
        jdbc.sql("call recount_documents(?, ?)")
                .params(bench.key().account(), bench.key().id())
                .update();
        assertTallied();
    }

    @Test
    void settings_that_stand_in_the_way_are_known_from_the_last_verdict_alone() {
        DocumentId order = bench.paidOrder(1);
        bench.books.on("1", Script.REFUSE);
        bench.open();
        Ledger ledger = ClockedServer.part(Ledger.class);
        SettingProblemQuery settings = ClockedServer.part(SettingProblemQuery.class);
        assertThat(settings.of(bench.key())).isEmpty();

        ledger.record(
                bench.key(),
                order,
                new Note(
                        DeliveryKind.NEEDS_ATTENTION,
                        "MISSING_VAT_CODE",
                        1,
                        Map.of("setting", "vat.domestic-21", "problems", """
                                [{"code": "MISSING_VAT_CODE", "facts": {"setting": "vat.domestic-21"}},
                                 {"code": "MISSING_LEDGER_ACCOUNT", "facts": {"setting": "ledger.goods"}},
                                 {"code": "AMOUNTS_DIFFER", "facts": {}}]""")));
        assertThat(settings.of(bench.key()))
                .containsExactly(
                        new SettingProblem("ledger.goods", "MISSING_LEDGER_ACCOUNT", 1, "1", "1"),
                        new SettingProblem("vat.domestic-21", "MISSING_VAT_CODE", 1, "1", "1"));

        ledger.record(bench.key(), order, Note.of(DeliveryKind.IGNORED, "IGNORED"));
        assertThat(settings.of(bench.key())).isEmpty();
    }

    @Test
    void a_day_begins_where_the_shop_is() {
        ZoneId tokyo = ZoneId.of("Asia/Tokyo");
        bench.paidOrder(1);
        bench.open();
        LocalDate there =
                bench.document(DocumentId.order(1)).createdAt().atZone(tokyo).toLocalDate();
        assertThat(ClockedServer.part(DocumentQueries.class)
                        .perDay(bench.key(), there.minusDays(3), tokyo)
                        .keySet())
                .containsExactly(there);
    }
}
