package nl.doorzet.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Map;
import nl.doorzet.server.account.ConnectionKey;
import nl.doorzet.server.fake.FakeShop;
import nl.doorzet.server.fake.Sales;
import nl.doorzet.server.fake.TestServer;
import nl.doorzet.server.launch.Server;
import nl.doorzet.server.ledger.DocumentQueries;
import nl.doorzet.server.ledger.DocumentStatus;
import org.junit.jupiter.api.Test;

/** The missing numbers in the tab <i>Aansluiting</i> (rule D5). */
class GapsTest {
    private static final Server SERVER = TestServer.server();

    private final Browser browser = new Browser(SERVER);

    private static ConnectionKey shown(String name, Instant now) {
        FakeShop shop = FakeShop.named(name);
        shop.put(Sales.of(7001, now).paidOrder());
        shop.put(Sales.of(7002, now).cancelledOrder());
        shop.put(Sales.of(7005, now).paidOrder());
        ConnectionKey key = TestServer.connect(SERVER, name, "fakebooks", Map.of());
        TestServer.await(
                "all are seen",
                () -> SERVER.part(DocumentQueries.class).counts(key).total() == 3
                        && SERVER.part(DocumentQueries.class).counts(key).of(DocumentStatus.BOOKED) == 2);
        return key;
    }

    @Test
    void each_missing_number_has_its_reason_and_leads_to_its_document() {
        Instant now = Instant.now(Clock.systemUTC());
        ConnectionKey key = shown("Gaps shown", now);
        YearMonth month = YearMonth.from(now.atZone(ZoneId.of("Europe/Amsterdam")));
        String page = Links.reconcile(key.id()) + "?maand=" + month;

        assertThat(browser.read(page))
                .contains("7003 – 7004 Nooit gezien")
                .contains("betekent dat de winkel dit nummer nooit heeft getoond")
                .doesNotContain("7001");
        assertThat(browser.get(page).body()).contains("/documenten/order/7002");
        assertThat(browser.read(page + "&taal=en")).contains("7003 – 7004 Never seen");
        assertThat(browser.read(Links.reconcile(key.id()) + "?maand=2001-01&taal=nl"))
                .contains("Er ontbreekt geen nummer");
        assertThat(browser.get(Links.reconcile(key.id()) + "?maand=rubbish").statusCode())
                .isEqualTo(200);

        HttpResponse<String> file = browser.get(Links.gaps(key.id(), month));
        assertThat(file.headers().firstValue("content-disposition").orElseThrow())
                .contains("doorzet-" + month + ".csv");
        assertThat(file.body()).startsWith("\ufeff").contains("7003 – 7004,Nooit gezien");
    }
}
