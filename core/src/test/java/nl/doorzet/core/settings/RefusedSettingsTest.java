package nl.doorzet.core.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.net.URI;
import java.util.List;
import java.util.Map;
import nl.doorzet.core.settings.FieldError.Kind;
import nl.doorzet.core.settings.SettingsForm.Read.Invalid;
import nl.doorzet.core.settings.SettingsForm.Read.Valid;
import org.junit.jupiter.api.Test;

/** Settings of which each field is right, and which the record has its own word on. */
class RefusedSettingsTest {
    private static final SettingsForm<Site> SITE = SettingsForm.of(Site.class);

    record Site(URI root, Secret key) {
        Site {
            if (!"https".equals(root.getScheme())) {
                throw new IllegalArgumentException("The address must begin with https://.");
            }
            if (key.value().equals("bug")) {
                throw new UnsupportedOperationException("a mistake of ours");
            }
        }
    }

    @Test
    void what_the_record_accepts_is_what_was_written() {
        assertThat(SITE.read(Map.of("root", "https://shop.example/x", "key", "k")))
                .isEqualTo(new Valid<>(new Site(URI.create("https://shop.example/x"), new Secret("k"))));
    }

    @Test
    void what_the_record_refuses_is_an_error_of_no_field_with_the_records_reason() {
        assertThat(SITE.read(Map.of("root", "http://shop.example", "key", "k")))
                .isEqualTo(new Invalid<>(
                        List.of(new FieldError("", Kind.MALFORMED, "The address must begin with https://."))));
    }

    @Test
    void a_mistake_of_the_record_is_not_taken_for_a_refusal() {
        assertThatIllegalStateException()
                .isThrownBy(() -> SITE.read(Map.of("root", "https://shop.example", "key", "bug")))
                .withMessageContaining("Site")
                .withRootCauseInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void a_secret_is_shown_as_dots() {
        assertThat(new Secret("s3cret")).hasToString("•••");
    }
}
