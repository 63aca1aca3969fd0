package nl.doorzet.simulators.moneybird;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PaymentsTest extends MoneybirdTest {
    private static final String GOOD = """
            {"payment": {"payment_date": "2026-03-02", "price": "121.00", "manual_payment_action": "balance_settlement",
              "ledger_account_id": "421234567890300015", "transaction_identifier": "tr_1"}}""";

    private String invoice = "";

    @BeforeEach
    void anInvoice() throws Exception {
        client.post(INVOICES, invoice(newContact("CCV-1"), "2026-1", "2026-03-02"));
        invoice = "external_sales_invoices/" + moneybird.invoices().getFirst().id();
    }

    @Test
    void a_payment_settles_the_invoice_on_the_clearing_account() throws Exception {
        assertThat(client.post(invoice + "/payments.json", GOOD).status()).isEqualTo(201);

        var answer = client.get(invoice + ".json").json();
        assertThat(answer.get("state").stringValue()).isEqualTo("paid");
        assertThat(answer.get("total_unpaid").stringValue()).isEqualTo("0.0");
        assertThat(answer.at("/payments/0/transaction_identifier").stringValue())
                .isEqualTo("tr_1");
    }

    @Test
    void a_payment_that_is_sent_twice_is_booked_twice() throws Exception {
        client.post(invoice + "/payments.json", GOOD);
        client.post(invoice + "/payments.json", GOOD);
        assertThat(moneybird.invoices().getFirst().totalPaid()).isEqualByComparingTo("242.00");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'price'              | 'amount'             | 400",
                "'121.00'             | ''                   | 422",
                "'2026-03-02'         | 'vandaag'            | 422",
                "'balance_settlement' | 'ideal'              | 422",
                "'balance_settlement' | 'cash_payment'       | 422",
                "'balance_settlement' | 'bank_transfer'      | 422",
                "'421234567890300015' | '421234567890300001' | 422",
                "'421234567890300015' | ''                   | 422",
                "'421234567890300015' | 421234567890300015   | 400",
            })
    void a_payment_that_is_not_right_is_refused(String old, String wrong, int status) throws Exception {
        String body = GOOD.replace(old.replace('\'', '"'), wrong.replace('\'', '"'));
        assertThat(client.post(invoice + "/payments.json", body).status()).isEqualTo(status);
        assertThat(moneybird.invoices().getFirst().payments()).isEmpty();
    }

    @Test
    void no_payment_is_booked_in_a_locked_period() throws Exception {
        moneybird.lockUntil(LocalDate.of(2026, 3, 31));
        assertThat(client.post(invoice + "/payments.json", GOOD).status()).isEqualTo(422);
    }

    @Test
    void a_file_is_attached_with_its_name_and_size() throws Exception {
        Client.Response attached = attach("file", "multipart/form-data; boundary=grens");
        assertThat(attached.status()).isEqualTo(200);
        assertThat(attached.text()).isEmpty();
        assertThat(moneybird.invoices().getFirst().attachments())
                .containsExactly(new Attachment("factuur.pdf", "application/pdf", 7));
    }

    @Test
    void a_file_under_another_name_or_form_is_refused() throws Exception {
        assertThat(attach("attachment", "multipart/form-data; boundary=grens").status())
                .isEqualTo(400);
        assertThat(attach("file", "multipart/form-data; boundary=other").status())
                .isEqualTo(400);
        assertThat(attach("file", "application/pdf").status()).isEqualTo(400);
        assertThat(moneybird.invoices().getFirst().attachments()).isEmpty();
    }

    private Client.Response attach(String part, String type) throws Exception {
        String body = """
                --grens\r
                Content-Disposition: form-data; name="%s"; filename="factuur.pdf"\r
                Content-Type: application/pdf\r
                \r
                %%PDF-é\r
                --grens--\r
                """.formatted(part);
        return client.send(
                invoice + "/attachment.json",
                request -> request.header("Content-Type", type).POST(HttpRequest.BodyPublishers.ofString(body)));
    }
}
