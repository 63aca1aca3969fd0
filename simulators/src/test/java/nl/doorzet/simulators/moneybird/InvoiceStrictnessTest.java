package nl.doorzet.simulators.moneybird;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class InvoiceStrictnessTest extends MoneybirdTest {
    private String good = "";

    @BeforeEach
    void aContact() throws Exception {
        good = invoice(newContact("CCV-1"), "2026-1", "2026-03-02");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'2026-1'                 | ' '                 | 422 | reference",
                "'reference': '2026-1',   |                     | 422 | reference",
                "'2026-03-02'             | '02-03-2026'        | 422 | date",
                "'EUR'                    | 'EURO'              | 422 | currency",
                "'121.00'                 | 'veel'              | 422 | details.price",
                "'121.00'                 | '1000000000.01'     | 422 | details.price",
                "'amount': '1'            | 'amount': 'een'     | 422 | details.amount",
                "'421234567890200021'     | '421234567890299999'| 422 | details.tax_rate_id",
                "'421234567890200021'     | '421234567890210021'| 422 | details.tax_rate_id",
                "'421234567890200021'     | '421234567890200006'| 422 | details.tax_rate_id",
                "'421234567890300001'     | '421234567890300010'| 422 | details.ledger_account_id",
                "'421234567890400001'     | '421234567890499999'| 422 | contact_id",
                "'source': 'CCV Shop'     | 'note': 'x'         | 400 | unknown field: note",
                "'amount': '1'            | 'quantity': '1'     | 400 | unknown field: details.quantity",
                "true                     | 'true'              | 400 | wrong type: prices_are_incl_tax",
                "'421234567890400001'     | 421234567890400001  | 400 | wrong type: contact_id",
                "'2026-1'                 | 20261               | 400 | wrong type: reference",
                "'amount': '1'            | 'amount': 1.5       | 400 | wrong type: details.amount",
            })
    void a_body_that_is_not_right_is_refused(String old, String wrong, int status, String named) throws Exception {
        String body = good.replace(quoted(old), wrong == null ? "" : quoted(wrong));
        assertThat(body).isNotEqualTo(good);

        Client.Response response = client.post(INVOICES, body);

        assertThat(response.status()).as(response.text()).isEqualTo(status);
        assertThat(response.text()).contains(named);
        assertThat(moneybird.invoices()).isEmpty();
    }

    @Test
    void a_blank_reference_is_refused_in_the_vendors_words() throws Exception {
        Client.Response response = client.post(INVOICES, good.replace("2026-1\"", "\""));

        assertThat(response.text())
                .isEqualTo("{\"error\":{\"reference\":[\"can't be blank\"]},"
                        + "\"details\":{\"reference\":[{\"error\":\"blank\"}]}}");
    }

    @Test
    void an_invoice_without_contact_is_refused_with_a_symbolic_reason() throws Exception {
        Client.Response response = client.post(INVOICES, good.replaceFirst("\"contact_id\": \"\\d+\", ", ""));

        assertThat(response.status()).isEqualTo(400);
        assertThat(response.text())
                .isEqualTo("{\"error\":\"Contact is required\",\"symbolic\":{\"contact\":\"required\"}}");
    }

    @Test
    void an_invoice_without_lines_is_refused() throws Exception {
        Client.Response response = client.post(INVOICES, good.replaceFirst("(?s)\\[.*]", "[]"));

        assertThat(response.status()).isEqualTo(422);
        assertThat(response.json().get("error").has("details")).isTrue();
    }

    @Test
    void a_reference_may_be_used_twice() throws Exception {
        assertThat(client.post(INVOICES, good).status()).isEqualTo(201);
        assertThat(client.post(INVOICES, good).status()).isEqualTo(201);

        assertThat(moneybird.invoices())
                .extracting(ExternalInvoice::entryNumber)
                .containsExactly(1, 2);
    }

    @Test
    void nothing_is_booked_in_a_locked_period() throws Exception {
        moneybird.lockUntil(LocalDate.of(2026, 3, 2));
        assertThat(client.post(INVOICES, good).status()).isEqualTo(422);
        assertThat(client.post(INVOICES, good.replace("2026-03-02", "2026-03-03"))
                        .status())
                .isEqualTo(201);
    }

    @Test
    void a_free_plan_is_full_until_the_next_month() throws Exception {
        moneybird.freePlanLimit(1);
        assertThat(client.post(INVOICES, good).status()).isEqualTo(201);

        Client.Response full = client.post(INVOICES, good);
        assertThat(full.status()).isEqualTo(402);
        assertThat(full.text())
                .isEqualTo("{\"error\":\"Limit reached\",\"symbolic\":{\"administration\":\"limit_reached\"}}");

        clock.move(Duration.ofDays(31));
        assertThat(client.post(INVOICES, good).status()).isEqualTo(201);
    }

    @Test
    void a_wrong_token_is_refused() throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(moneybird.root() + "/administrations.json"));

        assertThat(client.exchange(request).status()).isEqualTo(401);
        assertThat(client.exchange(request.header("Authorization", "Bearer other"))
                        .status())
                .isEqualTo(401);
    }

    @Test
    void what_is_not_there_is_not_found() throws Exception {
        assertThat(client.get("external_sales_invoices").status()).isEqualTo(404);
        assertThat(client.get("external_sales_invoices/421234567890599999.json").status())
                .isEqualTo(404);
        assertThat(client.get("sales_invoices.json").status()).isEqualTo(404);
    }

    @Test
    void changes_and_deletions_work_and_are_remembered() throws Exception {
        client.post(INVOICES, good);
        String path =
                "external_sales_invoices/" + moneybird.invoices().getFirst().id() + ".json";
        String change = "{\"external_sales_invoice\":{\"reference\":\"other\"}}";
        Client.Response changed = client.send(
                path,
                request -> request.header("Content-Type", "application/json")
                        .method("PATCH", HttpRequest.BodyPublishers.ofString(change)));
        assertThat(changed.json().get("reference").stringValue()).isEqualTo("other");

        assertThat(client.send(path, HttpRequest.Builder::DELETE).status()).isEqualTo(204);
        assertThat(moneybird.invoices()).isEmpty();
        assertThat(moneybird.changesAndDeletions())
                .hasSize(2)
                .first()
                .asString()
                .startsWith("PATCH /api/v2/" + moneybird.administrationId());
    }

    private static String quoted(String text) {
        return text.replace('\'', '"');
    }
}
