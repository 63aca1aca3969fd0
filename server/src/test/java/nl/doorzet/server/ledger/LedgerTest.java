package nl.doorzet.server.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Map;
import nl.doorzet.core.sales.DocumentId;
import nl.doorzet.server.bench.Bench;
import nl.doorzet.server.bench.ClockedServer;
import nl.doorzet.server.ledger.Ledger.Note;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The ledger is only ever added to, and says where each document stands. */
class LedgerTest {
    private final Bench bench = Bench.withBooks();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update delivery set code = 'x'",
                "update delivery set code = 'x' where false",
                "delete from delivery",
                "truncate delivery",
                "update snapshot set content = 'x'",
                "delete from snapshot",
                "truncate snapshot cascade",
                "truncate document cascade"
            })
    void the_database_refuses_to_change_what_was_recorded(String change) {
        DocumentId order = bench.paidOrder(1);
        bench.open();

        assertThatThrownBy(
                        () -> ClockedServer.part(JdbcClient.class).sql(change).update())
                .isInstanceOf(UncategorizedSQLException.class)
                .hasMessageContaining("the ledger is append-only");
        assertThat(bench.rows(order)).hasSize(4);
    }

    @Test
    void a_snapshot_cannot_be_deleted_with_its_document() {
        bench.paidOrder(1);
        bench.open();

        assertThatThrownBy(() -> ClockedServer.part(JdbcClient.class)
                        .sql("delete from document where connection_id = ?")
                        .param(bench.key().id())
                        .update())
                .hasMessageContaining("foreign key");
    }

    @Test
    void a_story_is_told_in_the_order_in_which_it_happened() {
        DocumentId order = bench.paidOrder(1);
        bench.open();

        assertThat(bench.rows(order)).extracting(Delivery::no).isSorted();
        assertThat(bench.rows(order)).extracting(Delivery::at).isSorted();
    }

    @ParameterizedTest
    @EnumSource(value = DeliveryKind.class, mode = EnumSource.Mode.EXCLUDE, names = "CHANGED_AFTER")
    void nothing_but_a_change_in_the_shop_is_recorded_of_a_booked_document(DeliveryKind kind) {
        DocumentId order = bench.paidOrder(1);
        bench.open();

        assertThatThrownBy(() ->
                        ClockedServer.part(Ledger.class).record(bench.key(), order, new Note(kind, "", 0, Map.of())))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("%s may not be recorded of a document that is BOOKED".formatted(kind));
        assertThat(bench.standing(order)).isEqualTo("BOOKED BOOKED");
    }

    @Test
    void in_every_status_but_booked_an_open_attempt_can_be_cleared() {
        for (DocumentStatus status : DocumentStatus.values()) {
            assertThat(Arrays.asList(DeliveryKind.FOUND, DeliveryKind.BOOKED_DIFFERENTLY, DeliveryKind.ABSENT))
                    .allMatch(kind -> status.allows(kind) == (status != DocumentStatus.BOOKED));
        }
    }

    @ParameterizedTest
    @EnumSource(DocumentStatus.class)
    void a_person_can_leave_out_only_what_is_not_decided(DocumentStatus status) {
        assertThat(status.allows(DeliveryKind.IGNORED))
                .isEqualTo(status == DocumentStatus.WAITING || status == DocumentStatus.ATTENTION);
        assertThat(status.allows(DeliveryKind.ACCEPTED)).isEqualTo(status == DocumentStatus.ATTENTION);
    }
}
