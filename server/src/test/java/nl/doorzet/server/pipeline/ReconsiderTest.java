package nl.doorzet.server.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.doorzet.core.sales.DocumentId;
import nl.doorzet.server.bench.Bench;
import nl.doorzet.server.bench.ClockedServer;
import nl.doorzet.server.fake.Sales;
import nl.doorzet.server.ledger.DeliveryKind;
import nl.doorzet.server.ledger.SettingProblem;
import nl.doorzet.server.ledger.SettingProblemQuery;
import org.junit.jupiter.api.Test;

/** A missing choice is one problem, however many documents have it, and choosing settles them all. */
class ReconsiderTest {
    private final Bench bench = Bench.with("filebooks");

    @Test
    void a_missing_code_is_one_problem_of_many_documents() {
        bench.paidOrder(1);
        bench.paidOrder(2);
        bench.paidOrder(3);
        bench.open();

        assertThat(problems()).containsExactly(new SettingProblem("vat.domestic-21", "MISSING_VAT_CODE", 3, "1", "3"));

        bench.ignore(DocumentId.order(3), "");
        assertThat(problems()).extracting(SettingProblem::count).containsExactly(2L);
    }

    @Test
    void all_documents_that_waited_for_a_choice_go_at_once_when_it_is_made() {
        bench.paidOrder(1);
        bench.paidOrder(2);
        bench.open();
        int asked = bench.shop.calls().size();

        bench.open(Map.of(), Map.of("vat.domestic-21", "21"));

        assertThat(bench.booked()).containsExactlyInAnyOrder("1", "2");
        assertThat(problems()).isEmpty();
        assertThat(bench.shop.calls().subList(asked, bench.shop.calls().size()))
                .noneMatch(call -> call.startsWith("read"));
    }

    @Test
    void another_choice_leaves_them_alone() {
        DocumentId order = bench.paidOrder(1);
        bench.open();
        int before = bench.story(order).size();

        bench.open(Map.of(), Map.of("vat.domestic-9", "9"));

        assertThat(bench.story(order)).hasSize(before);
    }

    @Test
    void another_tolerance_has_those_decided_anew_whose_amounts_differed() {
        bench.shop.put(Sales.of(1, Bench.now()).total("121.03", "21.00").paidOrder());
        bench.open(Map.of(), Map.of("vat.domestic-21", "21", "tolerance", "0"));
        DocumentId order = DocumentId.order(1);
        List<DeliveryKind> before = bench.story(order);

        bench.open(Map.of(), Map.of("vat.domestic-21", "21", "tolerance", "0.05"));

        assertThat(bench.story(order)).hasSizeGreaterThan(before.size());
    }

    private List<SettingProblem> problems() {
        return ClockedServer.part(SettingProblemQuery.class).of(bench.key());
    }
}
