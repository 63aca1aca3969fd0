package nl.doorzet.simulators.moneybird;

import java.io.IOException;
import org.junit.jupiter.api.AfterEach;

/** A simulated Moneybird on the morning of 2 March 2026, with a client. */
abstract sealed class MoneybirdTest
        permits ContactsTest,
                InvoiceStrictnessTest,
                InvoiceVatTest,
                PeriodTrapTest,
                RateLimitTest,
                FaultsTest,
                PaymentsTest,
                ReferenceDataTest {
    static final String INVOICES = "external_sales_invoices.json";

    final SettableClock clock = SettableClock.at("2026-03-02T10:00:00Z");
    final MoneybirdSimulator moneybird = MoneybirdSimulator.start(clock);
    final Client client = new Client(moneybird);

    @AfterEach
    void stop() {
        client.close();
        moneybird.close();
    }

    String newContact(String customerId) throws IOException, InterruptedException {
        return client.postQuoted(
                        "contacts.json", "{'contact':{'lastname':'de Wit','customer_id':'" + customerId + "'}}")
                .json()
                .get("id")
                .stringValue();
    }

    /** A correct invoice of one line of 121.00 with 21 % included. */
    String invoice(String contact, String reference, String date) {
        return """
                {"external_sales_invoice": {"contact_id": "%s", "reference": "%s", "date": "%s", "currency": "EUR",
                  "prices_are_incl_tax": true, "source": "CCV Shop", "details_attributes": [%s]}}""".formatted(contact, reference, date, line("121.00", "1", moneybird.taxRateId("21")));
    }

    String line(String price, String amount, String rate) {
        return """
                {"description": "Fietslamp", "price": "%s", "amount": "%s", "tax_rate_id": "%s", "ledger_account_id": "%s"}""".formatted(price, amount, rate, moneybird.ledgerAccountId("Omzet goederen hoog"));
    }
}
