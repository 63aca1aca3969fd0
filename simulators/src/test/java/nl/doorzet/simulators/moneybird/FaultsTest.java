package nl.doorzet.simulators.moneybird;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import nl.doorzet.simulators.Fault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FaultsTest extends MoneybirdTest {
    private String good = "";

    @BeforeEach
    void aContact() throws Exception {
        good = invoice(newContact("CCV-1"), "2026-1", "2026-03-02");
    }

    @ParameterizedTest
    @CsvSource({
        "BUSY, 429, 0",
        "CRASH_BEFORE, 500, 0",
        "FORGET_ACCESS, 401, 0",
        "REFUSE, 422, 0",
        "CRASH_AFTER, 500, 1",
        "GARBAGE, 200, 1",
        "SLOW, 201, 1",
        "STALE_ANSWER, 201, 1",
    })
    void trouble_has_the_vendors_status_and_books_only_what_was_accepted(Fault fault, int status, int booked)
            throws Exception {
        moneybird.faults().next(fault);
        assertThat(client.post(INVOICES, good).status()).isEqualTo(status);
        assertThat(moneybird.invoices()).hasSize(booked);
    }

    @Test
    void an_invoice_whose_answer_was_lost_is_found_again() throws Exception {
        moneybird.faults().next(Fault.HANG_UP_AFTER);
        assertThatThrownBy(() -> client.post(INVOICES, good)).isInstanceOf(IOException.class);

        String contact = moneybird.contacts().getFirst().id();
        Client.Response found =
                client.get(INVOICES + "?filter=contact_id:" + contact + ",period:20260223..20260309,state:all");
        assertThat(found.json().at("/0/reference").stringValue()).isEqualTo("2026-1");
    }

    @Test
    void planned_busyness_tells_when_to_come_back_as_an_epoch_second() throws Exception {
        moneybird.faults().next(Fault.BUSY);
        assertThat(client.get("tax_rates.json").header("Retry-After")).isEqualTo("1772445900");
    }
}
