package nl.doorzet.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.ServiceLoader;
import nl.doorzet.core.connector.ConnectorInfo;
import nl.doorzet.core.connector.FieldUse;
import nl.doorzet.core.connector.accounting.AccountingConnector;
import org.junit.jupiter.api.Test;

/** 1.x: a plug-in. */
interface PlugInChapter extends Chapter {
    @Test
    default void rule_1_01_it_is_found_by_the_service_loader() {
        try (Bench bench = bench()) {
            assertThat(installed())
                    .extracting(connector -> (Object) connector.getClass())
                    .contains(bench.subject().connector().getClass());
        }
    }

    @Test
    default void rule_1_02_its_id_is_lower_case_and_its_own() {
        try (Bench bench = bench()) {
            String id = bench.subject().connector().info().id();
            assertThat(id).matches("[a-z][a-z0-9-]*");
            assertThat(installed().stream().map(connector -> connector.info().id()))
                    .containsOnlyOnce(id);
        }
    }

    @Test
    default void rule_1_03_its_description_is_complete() {
        try (Bench bench = bench()) {
            ConnectorInfo info = bench.subject().connector().info();
            assertThat(info.name()).isNotBlank();
            assertThat(info.limit().calls()).isPositive();
            assertThat(info.limit().per()).isPositive();
            assertThat(info.fieldUses()).extracting(FieldUse::fact).contains(FieldUse.Fact.REFERENCE);
            assertThat(info.fieldUses()).allSatisfy(use -> {
                assertThat(use.field()).isNotBlank();
                assertThat(use.maxLength()).isPositive();
            });
        }
    }

    @Test
    default void rule_1_04_opening_makes_no_call() {
        try (Bench bench = bench()) {
            assertThat(bench.open()).isNotNull();
            assertThat(bench.http().sent()).isEmpty();
        }
    }

    private static List<AccountingConnector<?>> installed() {
        return ServiceLoader.load(AccountingConnector.class).stream()
                .<AccountingConnector<?>>map(ServiceLoader.Provider::get)
                .toList();
    }
}
