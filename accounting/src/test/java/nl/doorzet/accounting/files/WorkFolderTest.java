package nl.doorzet.accounting.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.doorzet.core.sales.DocumentId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkFolderTest {
    @ParameterizedTest
    @ValueSource(strings = {"ubl", "boeken/2026", "Café de Zon", "a.b-c_d"})
    void a_plain_name_is_a_folder(String name) {
        assertThat(WorkFolder.relative(name)).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/etc",
                "..",
                "../x",
                "a/../../x",
                "a/..",
                ".ssh",
                "a//b",
                "a/",
                "C:\\x",
                "a\\b",
                "a\nb",
                "a\0"
            })
    void a_name_that_could_lead_elsewhere_is_refused(String name) {
        assertThatThrownBy(() -> WorkFolder.relative(name))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("cannot be used");
    }

    @Test
    void identities_stay_different() {
        assertThat(Identity.of(DocumentId.invoice(12))).isEqualTo("invoice-12");
        assertThat(Identity.of(DocumentId.order(12))).isEqualTo("order-12");
        assertThat(Identity.of(new DocumentId(DocumentId.Kind.ORDER, "../a_b"))).isEqualTo("order-=2e=2e=2fa=5fb");
    }
}
