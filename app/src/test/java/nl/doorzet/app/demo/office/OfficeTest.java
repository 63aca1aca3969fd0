package nl.doorzet.app.demo.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import nl.doorzet.server.launch.Refusal;
import nl.doorzet.simulators.Fault;
import nl.doorzet.simulators.ccvshop.CcvShopSimulator;
import nl.doorzet.simulators.ccvshop.shop.BackOffice;
import nl.doorzet.simulators.ccvshop.shop.Coupon;
import nl.doorzet.simulators.ccvshop.shop.Customer;
import nl.doorzet.simulators.ccvshop.shop.Invoice;
import nl.doorzet.simulators.ccvshop.shop.Order;
import nl.doorzet.simulators.ccvshop.shop.OrderDraft;
import nl.doorzet.simulators.moneybird.MoneybirdSimulator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OfficeTest {
    private final CcvShopSimulator shop = CcvShopSimulator.start(Clock.systemUTC());
    private final MoneybirdSimulator moneybird = MoneybirdSimulator.start(Clock.systemUTC());
    private final BackOffice backOffice = shop.backOffice();
    private final URI dashboard = URI.create("http://127.0.0.1:8080/");
    private final Office office = Office.open(0, new World(shop, moneybird, dashboard, Optional.empty(), () -> 0));
    private final Browser browser = new Browser(office.address());

    @AfterEach
    void stop() {
        office.close();
        moneybird.close();
        shop.close();
    }

    @Test
    void an_order_is_placed_as_the_form_says() throws Exception {
        Order order = order(browser.place(Map.of(
                "klant",
                "2",
                "artikel1",
                "0",
                "aantal1",
                "2",
                "artikel3",
                "5",
                "aantal3",
                "1",
                "verzending",
                "ja",
                "kortingscode",
                "ja")));
        assertThat(order.customer().billing().fullName()).isEqualTo("Fatima El Amrani");
        assertThat(order.coupon()).isEqualTo(Coupon.percentage("WINTER10", "10"));
        assertThat(order.totals().withTax()).isEqualByComparingTo("60.77");
        assertThat(order.state().paid()).isFalse();
    }

    @Test
    void an_order_without_articles_is_refused_and_says_what_to_do() throws Exception {
        String token = browser.get("/").replaceAll("(?s).*?name=\"token\" value=\"([0-9a-f]+)\".*", "$1");
        var answer = browser.send("/bestellen", Map.of("token", token, "klant", "0"));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("no article was chosen");
        assertThat(backOffice.shop().orders()).isEmpty();
    }

    @Test
    void an_order_is_paid_changed_credited_and_deleted_in_the_shop() throws Exception {
        long id = browser.place(Map.of("klant", "0", "artikel1", "1", "aantal1", "1"));
        assertThat(browser.change(id, "PAY")).contains("gedaan=PAID");
        assertThat(order(id).state().paid()).isTrue();
        browser.change(id, "EDIT", "Fietsbel messing");
        assertThat(backOffice.shop().invoicesOf(id)).hasSize(1);
        browser.change(id, "EDIT_WITH_INVOICE", "Fietsbel messing");
        assertThat(order(id).totals().withTax()).isEqualByComparingTo("44.85");
        assertThat(backOffice.shop().invoicesOf(id)).hasSize(2);
        browser.change(id, "CREDIT", "Fietsbel messing");
        assertThat(backOffice.shop().invoicesOf(id).getLast().type()).isEqualTo(Invoice.Type.CREDIT);
        assertThat(browser.get(browser.change(id, "DELETE"))).contains("Verwijderd", "verwijderd");
        assertThat(order(id).state().deleted()).isTrue();
    }

    @Test
    void what_the_shop_refuses_is_said_on_the_page() throws Exception {
        long id = browser.place(Map.of("klant", "0", "artikel1", "1", "aantal1", "1"));
        backOffice.delete(order(id));
        assertThat(browser.get(browser.change(id, "PAY"))).contains("Dat kan niet (meer) met deze bestelling");
    }

    @Test
    void any_order_is_placed_and_paid_at_once() throws Exception {
        browser.post("/willekeurig", Map.of());
        assertThat(backOffice.shop().orders())
                .singleElement()
                .matches(order -> order.state().paid());
    }

    @Test
    void a_chosen_fault_is_the_next_one_and_is_shown_until_it_came() throws Exception {
        browser.post("/storing", Map.of("bij", "SHOP", "storing", "CRASH_BEFORE"));
        assertThat(shop.faults().pending()).containsExactly(Fault.CRASH_BEFORE);
        assertThat(browser.get("/")).contains("<span class=\"pill wait\">Storing vooraf</span>");
        new Browser(shop.root()).get("/api/rest/v1/orders");
        assertThat(shop.faults().pending()).isEmpty();
    }

    @Test
    void a_fault_for_a_booking_lets_all_other_requests_pass() throws Exception {
        browser.post("/storing", Map.of("bij", "BOOKING", "storing", "BUSY"));
        new Browser(moneybird.root()).get("/");
        assertThat(moneybird.faults().pending()).containsExactly(Fault.BUSY);
        String invoices = "%s/%s/external_sales_invoices.json"
                .formatted(moneybird.root().getPath(), moneybird.administrationId());
        assertThat(new Browser(moneybird.root()).send(invoices, Map.of()).statusCode())
                .isEqualTo(429);
        assertThat(moneybird.faults().pending()).isEmpty();
    }

    @Test
    void a_form_without_the_pages_token_does_nothing() throws Exception {
        assertThat(browser.send("/willekeurig", Map.of()).statusCode()).isEqualTo(403);
        assertThat(browser.send("/willekeurig", Map.of("token", "0123")).statusCode())
                .isEqualTo(403);
        assertThat(backOffice.shop().orders()).isEmpty();
    }

    @Test
    void another_host_name_gets_nothing() throws Exception {
        try (Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), office.address().getPort())) {
            OutputStream out = socket.getOutputStream();
            out.write("GET / HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"
                    .getBytes(StandardCharsets.US_ASCII));
            assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("HTTP/1.1 421")
                    .doesNotContain("token");
        }
    }

    @Test
    void a_name_with_markup_stays_text() throws Exception {
        backOffice.place(OrderDraft.of(Customer.consumer("Eva <script>alert(1)</script>", "NL"))
                .row("<b onclick=\"x\">Bel", "1.00", 1, "21"));
        assertThat(browser.get("/"))
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;", "&lt;b onclick=&#34;x&#34;>Bel")
                .doesNotContain("<script", "<b onclick");
    }

    @Test
    void the_page_speaks_Dutch_or_English_and_has_each_text_in_both() throws Exception {
        assertThat(browser.get("/")).contains("<html lang=\"nl\">", "Plaats een bestelling");
        assertThat(browser.get("/?taal=en")).contains("<html lang=\"en\">", "Place an order");
        assertThat(Arrays.stream(Language.values())
                        .map(Words::in)
                        .map(Words::bundle)
                        .map(ResourceBundle::keySet)
                        .distinct())
                .hasSize(1);
    }

    @Test
    void each_style_sheet_that_the_page_names_is_there() throws Exception {
        assertThat(browser.get("/stijl/tokens.css")).contains("--accent");
        assertThat(browser.get("/stijl/base.css")).contains("body");
        assertThat(browser.get("/stijl/parts.css")).contains(".card");
        assertThat(browser.get("/stijl/office.css")).contains(".order");
        assertThat(browser.get("/stijl/wheel.svg")).contains("<svg");
    }

    @Test
    void a_port_that_is_taken_is_refused_in_one_sentence() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> Office.open(
                        office.address().getPort(), new World(shop, moneybird, dashboard, Optional.empty(), () -> 0)))
                .withMessageContaining("another program uses it; give another one with --office-port");
    }

    private Order order(long id) {
        return backOffice.shop().order(id).orElseThrow();
    }
}
