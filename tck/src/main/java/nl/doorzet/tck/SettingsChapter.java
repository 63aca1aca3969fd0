package nl.doorzet.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.doorzet.core.connector.accounting.AccountingConnector;
import nl.doorzet.core.settings.FieldError;
import nl.doorzet.core.settings.SettingsForm;
import org.junit.jupiter.api.Test;

/** 2.x: settings. */
interface SettingsChapter extends Chapter {
    @Test
    default void rule_2_01_the_form_reads_what_it_wrote() {
        try (Bench bench = bench()) {
            readsItsOwnWriting(bench.subject().connector(), bench.subject().settings());
        }
    }

    @Test
    default void rule_2_02_a_field_that_does_not_exist_is_refused() {
        try (Bench bench = bench()) {
            Map<String, String> more = new HashMap<>(bench.subject().settings());
            more.put("no_such_field", "1");
            assertThat(errors(bench.subject().connector(), more))
                    .containsExactly(new FieldError("no_such_field", FieldError.Kind.UNKNOWN, ""));
        }
    }

    @Test
    default void rule_2_03_a_missing_field_is_named() {
        try (Bench bench = bench()) {
            AccountingConnector<?> connector = bench.subject().connector();
            for (SettingsForm.Field field :
                    SettingsForm.of(connector.settings()).fields()) {
                Map<String, String> less = new HashMap<>(bench.subject().settings());
                less.remove(field.name());
                assertThat(errors(connector, less))
                        .isEqualTo(
                                field.required()
                                        ? List.of(new FieldError(field.name(), FieldError.Kind.MISSING, ""))
                                        : List.of());
            }
        }
    }

    @Test
    default void rule_2_04_secrets_are_masked() {
        try (Bench bench = bench()) {
            Subject subject = bench.subject();
            String text = text(subject.connector(), subject.settings());
            assertThat(Secrets.of(subject)).noneMatch(text::contains);
        }
    }

    private static <S extends Record> void readsItsOwnWriting(
            AccountingConnector<S> connector, Map<String, String> given) {
        SettingsForm<S> form = SettingsForm.of(connector.settings());
        S settings = Bench.valid(form, given);
        assertThat(form.read(form.write(settings))).isEqualTo(new SettingsForm.Read.Valid<>(settings));
    }

    private static <S extends Record> List<FieldError> errors(
            AccountingConnector<S> connector, Map<String, String> given) {
        return switch (SettingsForm.of(connector.settings()).read(given)) {
            case SettingsForm.Read.Valid<S> read -> List.of();
            case SettingsForm.Read.Invalid<S> read -> read.errors();
        };
    }

    private static <S extends Record> String text(AccountingConnector<S> connector, Map<String, String> given) {
        return Bench.valid(SettingsForm.of(connector.settings()), given).toString();
    }
}
