package nl.doorzet.core.sales;

import static nl.doorzet.core.sales.SaleBuilder.sale;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import nl.doorzet.core.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SalesDocumentTest {
    private static final PaymentMethod CARD = new PaymentMethod("2", "PaymentProvider-Card", "Kaart");

    @Test
    void an_identity_is_read_as_it_is_written() {
        assertThat(DocumentId.order(12)).hasToString("order/12");
        assertThat(DocumentId.invoice(51000201)).hasToString("invoice/51000201");
        for (DocumentId id : List.of(DocumentId.order(12), DocumentId.invoice(12))) {
            assertThat(DocumentId.parse(id.toString())).isEqualTo(id);
        }
        assertThatIllegalArgumentException().isThrownBy(() -> DocumentId.parse("quote/12"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"order", "invoice", ""})
    void a_text_without_an_identity_in_it_is_refused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> DocumentId.parse(text));
    }

    @Test
    void a_document_is_known_by_what_its_sale_says() {
        Sale sale = sale().build();
        for (SalesDocument document : documents(sale)) {
            assertThat(document.id()).isEqualTo(DocumentId.order(1));
            assertThat(document.number()).isEqualTo("B1");
        }
    }

    @Test
    void D7_another_payment_method_changes_nothing_else() {
        Sale sale = sale().goods("12.10", "21").totals("12.10", "2.10").build();
        Sale paid = sale.paidWith(CARD);
        assertThat(paid.paymentMethod()).contains(CARD);
        assertThat(paid)
                .usingRecursiveComparison()
                .ignoringFields("paymentMethod")
                .isEqualTo(sale);
        assertThat(documents(sale))
                .extracting(document -> document.paidWith(CARD))
                .isEqualTo(documents(paid));
    }

    @ParameterizedTest(name = "{0}, {1}, {2}: {3}")
    @CsvSource({
        "Bakker BV, Anna de Vries, anna@example.com, Bakker BV",
        "' ', Anna de Vries, anna@example.com, Anna de Vries",
        "'', ' ', anna@example.com, anna@example.com",
        "'', '', '', ?"
    })
    void a_customer_is_called_by_the_best_name_there_is(String company, String name, String email, String called) {
        assertThat(customer(company, name, email, Optional.empty()).displayName())
                .isEqualTo(called);
    }

    @Test
    void goods_go_to_the_delivery_address_if_there_is_one() {
        Address shed = new Address("Achterom 2", "1234 AC", "Ons Dorp", "BE");
        assertThat(customer("", "", "", Optional.of(shed)).destination()).isEqualTo(shed);
        assertThat(customer("", "", "", Optional.empty()).destination()).isEqualTo(Address.NONE);
        assertThat(Address.NONE.isEmpty()).isTrue();
        assertThat(shed.isEmpty()).isFalse();
    }

    @Test
    void the_net_total_is_what_is_left_without_the_vat() {
        assertThat(new Totals(Money.euro("12.10"), Money.euro("2.10")).net()).isEqualTo(Money.euro("10.00"));
    }

    private static List<SalesDocument> documents(Sale sale) {
        return List.of(
                new Order(sale, true, 7, false),
                new Invoice(sale, OrderLink.ROWS_GONE),
                new CreditInvoice(sale, OrderLink.LINK_GONE));
    }

    private static Customer customer(String company, String name, String email, Optional<Address> delivery) {
        return new Customer(
                Optional.empty(), "", "", name, company, false, email, "", "", "", "", Address.NONE, delivery);
    }
}
