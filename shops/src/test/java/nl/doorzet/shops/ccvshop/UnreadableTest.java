package nl.doorzet.shops.ccvshop;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.doorzet.core.connector.shop.Shop.RawDocument;
import nl.doorzet.core.connector.shop.UnreadableDocument;
import nl.doorzet.core.sales.DocumentId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnreadableTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            type                       | "proforma"                 | is neither debit nor credit
            type                       | null                       | is missing
            id                         | null                       | is missing
            id                         | 92                         | is 92, which is another document's
            invoicenumber_full         | ""                         | is missing
            create_date                | null                       | is missing
            create_date                | "gisteren"                 | is no date and time
            create_date                | "1989-12-31T23:59:59Z"     | is not between 1990 and 2200
            create_date                | "2200-01-01T00:00:00Z"     | is not between 1990 and 2200
            create_date                | "0026-02-28T22:30:00Z"     | is not between 1990 and 2200
            currency                   | "EUX"                      | is no currency
            currency                   | "XXX"                      | is no currency
            currency                   | ""                         | is missing
            total_price_inc_tax        | null                       | is missing
            total_price_inc_tax        | "veel"                     | is no number
            total_price_inc_tax        | 1e999999999                | is too large
            total_price_inc_tax        | 1000000000000              | is too large
            total_price_inc_tax        | "1234567890123456789012345678901234567890123" | is too large
            total_price_inc_tax        | {"amount": 3}              | is no single value
            total_price_inc_tax        | 42.36                      | is not total_price_exc_tax and total_tax together
            total_tax                  | null                       | is missing
            taxes_included             | "ja"                       | is neither true nor false
            invoice_row_taxes_included | null                       | is missing
            shipping_tax_percentage    | 121                        | is no percentage from 0 to 100
            customer                   | "Sanne"                    | is no object
            """)
    void the_message_names_the_document_the_field_and_what_is_wrong(String field, String value, String why) {
        Payload payload = Payload.invoice().with(field, value);
        if (field.startsWith("invoicenumber")) {
            payload.without("invoicenumber");
        }
        assertThatThrownBy(payload::parse)
                .isInstanceOf(UnreadableDocument.class)
                .hasMessageStartingWith("Reading invoice/91: invoice." + field + " " + why)
                .hasMessageContaining("correct it in the shop");
    }

    @ParameterizedTest
    @CsvSource({
        "ordernumber_full, null, is missing",
        "paid, null, is missing",
        "is_completed, null, is missing",
        "total_price, null, is missing",
        "total_tax, null, is missing",
        "status, nieuw, is no number"
    })
    void an_orders_field_is_named_too(String field, String value, String why) {
        Payload payload = Payload.order().with(field, value.equals("null") ? value : '"' + value + '"');
        assertThatThrownBy(payload.without("ordernumber")::parse)
                .isInstanceOf(UnreadableDocument.class)
                .hasMessageContaining("Reading order/71: order." + field + " " + why);
    }

    @Test
    void a_rows_field_is_named_with_the_row() {
        Payload noRate = Payload.invoice().row(Payload.row().putNull("tax"));
        assertThatThrownBy(noRate::parse).hasMessageContaining("Reading invoice/91: rows[1].tax is missing");
        Payload noAmount = Payload.invoice().noRows().row(CcvShopJson.read("{\"tax\":21,\"product_name\":\"x\"}"));
        assertThatThrownBy(noAmount::parse).hasMessageContaining("rows[0].total_price_with_attributes is missing");
    }

    @Test
    void what_was_kept_must_be_json() {
        RawDocument raw = new RawDocument(DocumentId.order(71), Payload.READ_AT, "{\"order\":");
        assertThatThrownBy(() -> new FakeShop().shop().parse(raw))
                .isInstanceOf(UnreadableDocument.class)
                .hasMessageContaining("order/71");
    }
}
