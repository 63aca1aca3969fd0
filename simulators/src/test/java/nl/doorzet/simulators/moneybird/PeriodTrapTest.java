package nl.doorzet.simulators.moneybird;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class PeriodTrapTest extends MoneybirdTest {
    private String sanne = "";

    @BeforeEach
    void invoicesOfTwoYears() throws Exception {
        sanne = newContact("CCV-1");
        client.post(INVOICES, invoice(sanne, "old", "2025-12-31"));
        client.post(INVOICES, invoice(sanne, "new", "2026-01-01"));
        client.post(INVOICES, invoice(newContact("CCV-2"), "other", "2026-03-02"));
    }

    @Test
    void without_a_filter_only_this_year_is_listed() throws Exception {
        assertThat(listed("")).containsExactly("other", "new");
    }

    @Test
    void this_year_is_that_of_amsterdam() throws Exception {
        clock.move(Duration.ofDays(304).plusHours(13).plusMinutes(30));
        assertThat(clock.instant()).hasToString("2026-12-31T23:30:00Z");
        assertThat(listed("")).isEmpty();
    }

    @Test
    void any_filter_replaces_the_default_period() throws Exception {
        assertThat(listed("?filter=state:all")).containsExactly("other", "new", "old");
        assertThat(listed("?filter=contact_id:" + sanne)).containsExactly("new", "old");
        assertThat(listed("?filter=period:this_year,contact_id:" + sanne)).containsExactly("new");
    }

    @Test
    void a_period_includes_its_first_and_last_day() throws Exception {
        assertThat(listed("?filter=period:20251231..20260101,state:all")).containsExactly("new", "old");
        assertThat(listed("?filter=period:20260102..20260301")).isEmpty();
    }

    @Test
    void states_are_filtered() throws Exception {
        assertThat(listed("?filter=state:open,period:this_year")).hasSize(2);
        assertThat(listed("?filter=state:paid%7Clate,period:this_year")).isEmpty();
    }

    @Test
    void pages_are_linked() throws Exception {
        Client.Response first = client.get(INVOICES + "?filter=state:all&per_page=2");
        assertThat(first.header("X-Total-Count")).isEqualTo("3");
        assertThat(first.json()).hasSize(2);
        assertThat(first.header("Link"))
                .isEqualTo("<%s/%s/%s?page=2&filter=state:all&per_page=2>; rel=\"next\""
                        .formatted(moneybird.root(), moneybird.administrationId(), INVOICES));

        Client.Response last = client.get(INVOICES + "?filter=state:all&per_page=2&page=2");
        assertThat(last.json()).hasSize(1);
        assertThat(last.header("Link")).isEmpty();
    }

    @Test
    void what_is_no_filter_is_refused() throws Exception {
        for (String query : List.of(
                "?filter=reference:old",
                "?filter=state:booked",
                "?filter=period:2026",
                "?filter=period:20261301..20261302",
                "?filter=state",
                "?reference=old",
                "?per_page=101",
                "?page=0")) {
            assertThat(client.get(INVOICES + query).status()).as(query).isEqualTo(400);
        }
    }

    private List<String> listed(String query) throws Exception {
        return client.get(INVOICES + query)
                .json()
                .valueStream()
                .map(invoice -> invoice.get("reference").stringValue())
                .toList();
    }
}
