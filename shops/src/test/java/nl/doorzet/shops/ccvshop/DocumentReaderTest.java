package nl.doorzet.shops.ccvshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.doorzet.core.connector.ApiFailure.NoAnswer;
import nl.doorzet.core.sales.DocumentId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class DocumentReaderTest {
    private static final String ROWS = "orders/71/orderrows/?size=250";
    private static final String NEXT = "orders/71/orderrows/?size=250&start=250";

    @Test
    void private_values_and_open_links_are_left_out_wherever_they_stand() {
        String row = "{\"id\":1,\"uploads\":[{\"file_name\":\"foto.jpg\",\"deeplink\":\"https://open/foto\"}]}";
        String content = content(shop().answer(ROWS, "{\"items\":[" + row + "]}"), DocumentId.order(71));
        assertThat(content)
                .contains("sanne@klant.example", "foto.jpg")
                .doesNotContain("NL00TEST0123456789", "1990-05-05", "999999990", "https://open", "/open/71");
    }

    @Test
    void an_invoice_keeps_its_order_without_the_orders_customer() {
        FakeShop fake = shop().answer("invoices/91/", text("invoice.json"))
                .answer("invoices/91/invoicerows/?size=250", "{\"items\":null}");
        JsonNode bundle = CcvShopJson.read(content(fake, DocumentId.invoice(91)));
        assertThat(bundle.propertyNames()).containsExactly("invoice", "rows", "order", "orderFound");
        assertThat(bundle.path("orderFound").asBoolean()).isTrue();
        assertThat(bundle.path("order").path("paymethod_label").asString()).isEqualTo("Bancontact");
        assertThat(bundle.path("order").has("customer")).isFalse();
        assertThat(bundle.path("invoice").path("customer").path("email").asString())
                .isEqualTo("sanne@klant.example");
    }

    @Test
    void numbers_are_kept_as_the_shop_wrote_them() {
        FakeShop fake = shop().answer(ROWS, "{\"items\":[{\"id\":1,\"price\":20.4587155963302755,\"count\":2.00}]}");
        assertThat(content(fake, DocumentId.order(71))).contains("20.4587155963302755", "2.00");
    }

    @Test
    void a_row_that_shows_on_two_pages_is_one_row() {
        FakeShop fake = shop().answer(
                        ROWS, "{\"items\":[{\"id\":1},{\"id\":2}],\"next\":\"https://x/api/rest/v1/" + NEXT + "\"}")
                .answer(NEXT, "{\"items\":[{\"id\":2},{\"id\":3}],\"next\":null}");
        assertThat(CcvShopJson.read(content(fake, DocumentId.order(71))).path("rows"))
                .extracting(row -> row.path("id").asString())
                .containsExactly("1", "2", "3");
    }

    @Test
    void pages_that_lead_to_each_other_end() {
        FakeShop fake = shop().answer(ROWS, "{\"items\":[],\"next\":\"https://x/api/rest/v1/" + NEXT + "\"}")
                .answer(NEXT, "{\"items\":[],\"next\":\"https://x/api/rest/v1/" + ROWS + "\"}");
        assertThatThrownBy(() -> content(fake, DocumentId.order(71)))
                .isInstanceOf(NoAnswer.class)
                .hasMessageContaining("next page that cannot be one");
    }

    @Test
    void rows_that_are_not_found_do_not_make_a_document_without_rows() {
        assertThatThrownBy(() -> content(shop(), DocumentId.order(71)))
                .isInstanceOf(NoAnswer.class)
                .hasMessageContaining("not found, though the document was just before");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\"https://winkel.example.test/api/rest/v1/users/5\"", "\"71\"", "{\"href\":\"/orders/a b\"}"})
    void an_order_link_that_is_none_is_not_followed(String link) {
        ObjectNode invoice = (ObjectNode) Payload.resource("invoice.json");
        invoice.set("order", CcvShopJson.read(link));
        FakeShop fake = shop().answer("invoices/91/", CcvShopJson.write(invoice))
                .answer("invoices/91/invoicerows/?size=250", "");
        assertThatThrownBy(() -> content(fake, DocumentId.invoice(91)))
                .isInstanceOf(NoAnswer.class)
                .hasMessageContaining("order by a link that is none");
    }

    private static FakeShop shop() {
        return new FakeShop().answer("orders/71/", text("order.json"));
    }

    private static String text(String resource) {
        return CcvShopJson.write(Payload.resource(resource));
    }

    private static String content(FakeShop fake, DocumentId id) {
        return fake.shop().read(id).orElseThrow().content();
    }
}
