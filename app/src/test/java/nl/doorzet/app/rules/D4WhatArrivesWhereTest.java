package nl.doorzet.app.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.doorzet.core.connector.FieldUse;
import nl.doorzet.core.connector.FieldUse.Fact;
import nl.doorzet.server.access.Connectors;
import nl.doorzet.simulators.ccvshop.shop.Order;
import nl.doorzet.simulators.ccvshop.shop.PayMethod;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rule D4: what a system declares to arrive in a field arrives there. */
class D4WhatArrivesWhereTest {
    @RegisterExtension
    final Scene scene = Scene.withFiles("plaintext");

    @ParameterizedTest
    @CsvSource({"OWN_NUMBER, factuur", "ORDER_NUMBER, bestelling", "INVOICE_NUMBER, factuur"})
    void D4_the_journal_has_both_numbers_and_the_payment_method_in_the_declared_fields(String choice, String same) {
        scene.connect(Map.of("source", "INVOICES", "reference", choice));
        Order order = scene.office().pay(scene.office().place(Scene.lamps().paidBy(PayMethod.IDEAL)));
        scene.afterPoll();
        Map<String, String> said = Journal.of(scene).only().facts();
        assertThat(said)
                .containsEntry(field(Fact.ORDER_NUMBER), order.completedNumber().full())
                .containsEntry(
                        field(Fact.INVOICE_NUMBER),
                        scene.invoice(order).number().full())
                .containsEntry(field(Fact.PAYMENT_METHOD), "iDEAL");
        assertThat(said.get("referentie")).isEqualTo(said.get(same));
    }

    private static String field(Fact fact) {
        List<FieldUse> uses =
                Stage.part(Connectors.class).books("plaintext").info().fieldUses();
        return uses.stream()
                .filter(use -> use.fact() == fact)
                .findFirst()
                .orElseThrow()
                .field();
    }
}
