package nl.doorzet.app.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Stream;
import nl.doorzet.simulators.ccvshop.shop.Coupon;
import nl.doorzet.simulators.ccvshop.shop.Customer;
import nl.doorzet.simulators.ccvshop.shop.Order;
import nl.doorzet.simulators.ccvshop.shop.OrderDraft;
import nl.doorzet.simulators.ccvshop.shop.ShopPolicy;
import nl.doorzet.simulators.ccvshop.shop.ShopPolicy.CostsVat;
import nl.doorzet.simulators.moneybird.ExternalInvoice;
import nl.doorzet.simulators.moneybird.TaxTotal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Rule D10: total and VAT are the shop's to the cent, or the document is held with the computation. */
class D10ToTheCentTest {
    private static final Coupon COUPON = Coupon.percentage("WINTER10", "10");

    @RegisterExtension
    final Scene scene = Scene.withMoneybird();

    static Stream<Arguments> bases() {
        return Stream.of(CostsVat.values())
                .flatMap(costs -> Stream.of(Arguments.of(costs, true), Arguments.of(costs, false)));
    }

    @ParameterizedTest(name = "costs {0}, prices with VAT {1}")
    @MethodSource("bases")
    void D10_total_and_VAT_in_the_books_are_those_of_the_shop(CostsVat costs, boolean withVat) {
        scene.office().policy(ShopPolicy.standard().with(costs));
        Order order =
                scene.office().pay(scene.office().place(withVat ? basket().coupon(COUPON) : basket().withoutTax()));
        scene.connect();
        assertThat(scene.standing(order)).isEqualTo("BOOKED BOOKED");
        ExternalInvoice booked = scene.books.invoices().getFirst();
        assertThat(booked.totalInclTax()).isEqualByComparingTo(order.totals().withTax());
        assertThat(booked.taxTotals().stream().map(TaxTotal::tax).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(order.totals().tax());
    }

    @Test
    void D10_a_credit_invoice_gives_back_what_its_invoice_booked() {
        scene.connectInvoices();
        Order order = scene.office().pay(scene.office().place(basket()));
        scene.rest();
        scene.office().creditAll(order);
        scene.afterPoll();
        assertThat(scene.books.invoices().stream()
                        .map(ExternalInvoice::totalInclTax)
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo("0.00");
        assertThat(scene.books.invoices()).hasSize(2);
    }

    @Test
    void D10_a_document_whose_figures_cannot_be_explained_is_held_with_every_attempt() {
        scene.connect(Map.of(), Map.of("costsVat", "NO_VAT"));
        Order order = scene.office().pay(scene.office().place(basket()));
        scene.rest();
        assertThat(scene.standing(order)).isEqualTo("ATTENTION AMOUNTS_DIFFER");
        assertThat(scene.story(Scene.id(order)).getLast().detail())
                .containsEntry("total", order.totals().withTax().toPlainString())
                .containsEntry("vat", order.totals().tax().toPlainString())
                .hasEntrySatisfying("attempts", attempts -> assertThat(attempts).contains("NO_VAT"));
        assertThat(scene.booked()).isEmpty();

        scene.connect();
        assertThat(scene.standing(order)).as("after another choice").isEqualTo("BOOKED BOOKED");
    }

    private static OrderDraft basket() {
        return OrderDraft.of(Customer.consumer("Sanne de Wit", "NL"))
                .row("Kabelhaspel", "12.345", 3, "21")
                .row("Handboek", "7.49", 2, "9")
                .shipping("6.95", "21")
                .paymentCosts("1.21");
    }
}
