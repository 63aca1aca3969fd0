package nl.doorzet.app.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import nl.doorzet.app.demo.office.Browser;
import nl.doorzet.app.demo.office.Office;
import nl.doorzet.server.lanes.Backlog;
import nl.doorzet.simulators.ccvshop.shop.Invoice;
import nl.doorzet.simulators.ccvshop.shop.Order;
import nl.doorzet.simulators.moneybird.ExternalInvoice;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is done on the page arrives in the books, with nothing between but the demo itself. */
class OfficeEndToEndTest {
    private static final int TRIES = 3000;

    private static Demo demo;
    private static Office office;
    private static Browser browser;

    @BeforeAll
    static void start(@TempDir Path folder) throws Exception {
        demo = Demo.start(folder, 0, Clock.systemUTC(), Demo.Limits.NONE);
        office = Office.open(0, demo.world());
        browser = new Browser(office.address());
        awaitQuiet();
    }

    @AfterAll
    static void stop() {
        office.close();
        demo.close();
    }

    @Test
    void an_order_placed_paid_changed_and_credited_on_the_page_is_booked_with_all_its_invoices() throws Exception {
        long id = browser.place(Map.of("klant", "0", "artikel1", "0", "aantal1", "2", "verzending", "ja"));
        browser.change(id, "PAY");
        browser.change(id, "EDIT_WITH_INVOICE", "Fietslamp set USB");
        browser.change(id, "CREDIT", "Fietslamp set USB");
        for (Invoice invoice : demo.shop.backOffice().shop().invoicesOf(id)) {
            awaitBooked(invoice.number().full());
        }
        assertThat(demo.shop.backOffice().shop().invoicesOf(id)).hasSize(3);
        assertThat(Books.doubles(demo)).isZero();
    }

    @Test
    void an_answer_that_is_lost_after_booking_leaves_one_entry() throws Exception {
        browser.post("/storing", Map.of("bij", "BOOKING", "storing", "HANG_UP_AFTER"));
        long id = browser.place(Map.of("klant", "1", "artikel1", "5", "aantal1", "1", "betaald", "ja"));
        Order order = demo.shop.backOffice().shop().order(id).orElseThrow();
        String number =
                demo.shop.backOffice().invoicesOf(order).getFirst().number().full();
        awaitBooked(number);
        awaitQuiet();
        assertThat(references().filter(number::equals)).hasSize(1);
        assertThat(demo.moneybird.faults().pending()).isEmpty();
    }

    private static Stream<String> references() {
        return demo.moneybird.invoices().stream().map(ExternalInvoice::reference);
    }

    private static void awaitBooked(String reference) throws InterruptedException {
        int tries = 0;
        while (references().noneMatch(reference::equals) && tries++ < TRIES) {
            pause();
        }
        assertThat(references()).contains(reference);
    }

    private static void awaitQuiet() throws InterruptedException {
        Backlog backlog = demo.server.part(Backlog.class);
        int quiet = 0;
        for (int tries = 0; quiet < 3 && tries < TRIES; tries++) {
            quiet = backlog.isEmpty() ? quiet + 1 : 0;
            pause();
        }
        assertThat(quiet).as("the backlog is empty").isEqualTo(3);
    }

    private static void pause() throws InterruptedException {
        assertThat(new CountDownLatch(1).await(50, TimeUnit.MILLISECONDS)).isFalse();
    }
}
