package nl.doorzet.server.hints;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.LongStream;
import nl.doorzet.core.connector.ApiFailure;
import nl.doorzet.core.connector.shop.Message;
import nl.doorzet.core.sales.DocumentId;
import nl.doorzet.core.sales.OrderLink;
import nl.doorzet.server.bench.Bench;
import nl.doorzet.server.bench.ClockedServer;
import nl.doorzet.server.bench.Eventually;
import nl.doorzet.server.fake.FakeShop;
import nl.doorzet.server.fake.Sales;
import nl.doorzet.server.fake.Script;
import nl.doorzet.server.hints.Hints.Taken;
import nl.doorzet.server.lanes.JobStore;
import nl.doorzet.server.ledger.DocumentStore;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;

/** A webhook is a hint: it shortens the wait, and nothing else. */
class HintsTest {
    private final Bench bench = Bench.withBooks();

    private String token() {
        return ClockedServer.part(Addresses.class)
                .of(bench.key())
                .orElseThrow()
                .toString()
                .replaceFirst(".*/", "");
    }

    private static Message message(String body, Map<String, String> headers) {
        return new Message(headers, body.getBytes(StandardCharsets.UTF_8));
    }

    private Taken tell(DocumentId id) {
        return tell(id, Map.of("x-key", FakeShop.KEY.value()));
    }

    private Taken tell(DocumentId id, Map<String, String> headers) {
        return ClockedServer.part(Hints.class).receive(token(), message(id.toString(), headers));
    }

    @Test
    void the_shop_is_told_an_address_that_only_it_knows() {
        bench.open();

        assertThat(bench.shop.calls())
                .contains("subscribe https://doorzet.example/hooks/%s/%s"
                        .formatted(bench.key().id(), token()));
        assertThat(token()).hasSizeGreaterThan(40);
    }

    @Test
    void a_paid_order_goes_at_once() {
        DocumentId order = DocumentId.order(1);
        bench.shop.put(Sales.of(1, Bench.now()).unpaidOrder());
        bench.open();
        bench.shop.put(Sales.of(1, Bench.now()).paidOrder());

        assertThat(tell(order)).isEqualTo(Taken.KEPT);

        Eventually.is("the order is booked", () -> bench.standing(order).equals("BOOKED BOOKED"));
        assertThat(bench.rows(order))
                .filteredOn(row -> row.detail().getOrDefault("via", "").equals("WEBHOOK"))
                .hasSize(1);
    }

    @Test
    void a_document_that_is_not_known_yet_is_read_at_once() {
        bench.open();
        DocumentId order = bench.paidOrder(1);

        tell(order);

        Eventually.is("the order is booked", () -> bench.booked().contains("1"));
        assertThat(bench.document(order).via()).isEqualTo("WEBHOOK");
    }

    @Test
    void an_order_whose_basket_is_old_is_found_though_no_list_shows_it() {
        bench.paidOrder(1);
        bench.open();
        bench.shop.put(Sales.of(2, Bench.now().minus(Duration.ofDays(30))).paidOrder());

        tell(DocumentId.order(2));

        Eventually.is("the order is booked", () -> bench.booked().contains("2"));
    }

    @Test
    void a_document_that_the_shop_does_not_have_leaves_nothing() {
        bench.open();

        tell(DocumentId.order(404));
        Eventually.is("it was looked for", () -> bench.shop.calls().contains("read order/404"));
        bench.rest();

        assertThat(ClockedServer.part(DocumentStore.class).find(bench.key(), DocumentId.order(404)))
                .isEmpty();
    }

    @Test
    void one_that_the_shop_fails_on_again_and_again_stops_nothing_else() {
        bench.open();
        bench.shop.watch(call -> {
            if (call.equals("read order/13")) {
                throw new ApiFailure.NoAnswer("read order/13: shop.example answered 500");
            }
        });
        tell(DocumentId.order(13));
        Eventually.is("it was looked for", () -> bench.shop.calls().contains("read order/13"));
        for (int i = 0; i < 10; i++) {
            bench.after(Duration.ofHours(1));
        }
        bench.paidOrder(1);
        bench.afterPoll();

        assertThat(bench.booked()).containsExactly("1");
        assertThat(Collections.frequency(bench.shop.calls(), "read order/13")).isGreaterThan(8);
    }

    @Test
    void without_a_webhook_the_story_says_that_the_poll_found_it() {
        bench.open();
        DocumentId order = bench.paidOrder(1);

        bench.afterPoll();

        assertThat(bench.document(order).via()).isEqualTo("POLL");
    }

    @Test
    void ten_copies_at_once_are_one_document() throws Exception {
        bench.open();
        DocumentId order = bench.paidOrder(1);

        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            LongStream.range(0, 10).forEach(i -> threads.execute(() -> tell(order)));
        }
        Eventually.is("the order is booked", () -> bench.booked().contains("1"));
        bench.after(Duration.ofDays(1));
        tell(order);
        bench.rest();

        assertThat(bench.booked()).containsExactly("1");
    }

    @Test
    void a_deleted_order_takes_its_waiting_invoice_along() {
        DocumentId invoice = DocumentId.invoice(7);
        bench.books.next(Script.REFUSE);
        bench.shop.put(Sales.of(7, Bench.now()).invoice(OrderLink.PRESENT));
        bench.open(Map.of("source", "INVOICES"));
        assertThat(bench.standing(invoice)).isEqualTo("ATTENTION BOOKS_REFUSED");

        bench.shop.put(Sales.of(7, Bench.now()).invoice(OrderLink.NOT_FOUND));
        tell(DocumentId.order(7));

        Eventually.is("it is left out", () -> bench.standing(invoice).equals("SKIPPED ORDER_DELETED"));
    }

    @Test
    void a_wrong_signature_is_refused_and_counted() {
        bench.open();

        assertThat(tell(DocumentId.order(1), Map.of("x-key", "guessed"))).isEqualTo(Taken.REFUSED);

        assertThat(ClockedServer.part(HintStore.class).pulse(bench.key()).refused())
                .isEqualTo(1);
    }

    @Test
    void an_address_that_was_never_given_out_is_no_address() {
        assertThat(ClockedServer.part(Hints.class).receive("guess", message("order/1", Map.of())))
                .isEqualTo(Taken.UNKNOWN);
    }

    @Test
    void the_answer_does_not_wait_for_the_lane() {
        bench.open();

        Taken taken = ClockedServer.part(TransactionTemplate.class).execute(status -> {
            ClockedServer.part(JobStore.class).lock(bench.key());
            return CompletableFuture.supplyAsync(() -> tell(DocumentId.order(1)))
                    .join();
        });

        assertThat(taken).isEqualTo(Taken.KEPT);
    }

    @Test
    void a_flood_of_made_up_documents_costs_no_more_rows_than_may_wait() {
        bench.open();
        LongStream.range(0, HintStore.MOST + 50)
                .forEach(i -> ClockedServer.part(HintStore.class)
                        .keep(bench.key(), Optional.of(DocumentId.order(1_000_000 + i))));

        ClockedServer.part(Hints.class).follow(bench.key());
        bench.rest();

        assertThat(bench.shop.calls().stream().filter(call -> call.startsWith("read")))
                .hasSizeLessThanOrEqualTo(HintStore.MOST);
    }
}
