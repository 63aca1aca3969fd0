package nl.doorzet.app.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import nl.doorzet.core.rules.PushRules;
import nl.doorzet.core.settings.SettingsForm;
import nl.doorzet.server.account.Connection;
import nl.doorzet.server.pipeline.RulesChange;
import nl.doorzet.simulators.ccvshop.shop.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Rule D2: the owner can choose invoices in place of paid orders, and orders again. */
class D2InvoicesInsteadTest {
    @RegisterExtension
    final Scene scene = Scene.withMoneybird();

    @Test
    void D2_a_new_connection_pushes_orders_and_no_invoice() {
        scene.connect();
        Order order = scene.paidOrder();
        scene.afterPoll();
        assertThat(scene.booked()).containsExactly(order.completedNumber().full());
    }

    @Test
    void D2_after_the_choice_of_invoices_these_go_and_orders_do_not() {
        scene.connect();
        scene.connectInvoices();
        Order order = scene.paidOrder();
        scene.afterPoll();
        assertThat(scene.booked()).containsExactly(scene.invoice(order).number().full());
    }

    @Test
    void D2_after_the_choice_of_orders_again_these_go() {
        scene.connectInvoices();
        scene.connect(Map.of("source", "PAID_ORDERS"));
        Order order = scene.paidOrder();
        scene.afterPoll();
        assertThat(scene.booked()).containsExactly(order.completedNumber().full());
    }

    @Test
    void D2_a_status_list_for_orders_has_no_say_over_invoices() {
        scene.connect(Map.of("source", "INVOICES", "orderStatuses", "5"));
        Order order = scene.office().place(Scene.lamps());
        scene.afterPoll();
        assertThat(scene.booked()).containsExactly(scene.invoice(order).number().full());
    }

    @Test
    void D2_what_an_owner_saves_in_the_settings_counts_from_then_on() {
        scene.enter();
        Order first = scene.paidOrder();
        scene.rest();
        Connection seen = scene.connection();
        Stage.part(RulesChange.class).save(scene.key(), seen.version(), rules("INVOICES"), seen.bookingRules(), "Anna");
        scene.rest();
        Order second = scene.paidOrder();
        scene.rest();
        assertThat(scene.booked())
                .containsExactly(
                        first.completedNumber().full(),
                        scene.invoice(second).number().full());
        assertThatThrownBy(() -> Stage.part(RulesChange.class)
                        .save(scene.key(), seen.version(), rules("PAID_ORDERS"), seen.bookingRules(), "Bert"))
                .as("who saw other rules than are in force now")
                .isInstanceOf(RulesChange.Overtaken.class);
    }

    private static PushRules rules(String source) {
        return switch (SettingsForm.of(PushRules.class).read(Map.of("source", source))) {
            case SettingsForm.Read.Valid<PushRules>(PushRules rules) -> rules;
            case SettingsForm.Read.Invalid<PushRules>(var errors) -> throw new AssertionError(errors);
        };
    }
}
