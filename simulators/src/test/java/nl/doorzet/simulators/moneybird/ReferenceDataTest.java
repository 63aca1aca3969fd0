package nl.doorzet.simulators.moneybird;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import nl.doorzet.simulators.Answer;
import nl.doorzet.simulators.Evidence;
import org.junit.jupiter.api.Test;

final class ReferenceDataTest extends MoneybirdTest {
    @Test
    void tax_rates_are_filtered() throws Exception {
        assertThat(rates("tax_rate_type:sales_invoice,active:true")).hasSize(9);
        assertThat(rates("active:false")).containsExactly("6% btw");
        assertThat(rates("country:DE")).containsExactly("19% Mwst (DE)");
        assertThat(rates("percentage:21,tax_rate_type:sales_invoice")).containsExactly("21% btw", "21% btw (BE)");
        assertThat(rates("name:Btw verlegd")).containsExactly("Btw verlegd");
        assertThat(rates("partial_name:VERLEGD")).containsExactly("Btw verlegd");
    }

    @Test
    void ids_are_texts_of_18_digits() throws Exception {
        for (String path : List.of("tax_rates.json", "ledger_accounts.json")) {
            assertThat(client.get(path)
                            .json()
                            .valueStream()
                            .map(node -> node.get("id").stringValue()))
                    .allMatch(id -> id.matches("\\d{18}"))
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void wrong_filters_are_refused() throws Exception {
        assertThat(client.get("tax_rates.json?filter=active:yes").status()).isEqualTo(400);
        assertThat(client.get("tax_rates.json?filter=percentage:high").status()).isEqualTo(400);
        assertThat(client.get("tax_rates.json?filter=kind:x").status()).isEqualTo(400);
        assertThat(client.get("ledger_accounts.json?page=2").status()).isEqualTo(400);
    }

    @Test
    void every_route_says_on_what_it_rests() {
        assertThat(Stream.of(ReferenceDataRoutes.class, ContactRoutes.class, InvoiceRoutes.class, PaymentRoutes.class)
                        .flatMap(routes -> Stream.of(routes.getDeclaredMethods()))
                        .filter(method -> method.getReturnType() == Answer.class
                                && List.of(method.getParameterTypes()).equals(List.of(Call.class))))
                .hasSize(14)
                .allMatch(method -> method.isAnnotationPresent(Evidence.class));
    }

    private List<String> rates(String filter) throws Exception {
        return client.get("tax_rates.json?filter=" + filter.replace(" ", "%20"))
                .json()
                .valueStream()
                .map(rate -> rate.get("name").stringValue())
                .toList();
    }
}
