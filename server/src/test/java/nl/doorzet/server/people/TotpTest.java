package nl.doorzet.server.people;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTest {
    private static final byte[] SECRET = "12345678901234567890".getBytes(US_ASCII);

    /** The vectors of RFC 6238, appendix B, for SHA-1; the last six of their eight digits. */
    @ParameterizedTest
    @CsvSource({
        "59, 94287082",
        "1111111109, 07081804",
        "1111111111, 14050471",
        "1234567890, 89005924",
        "2000000000, 69279037",
        "20000000000, 65353130"
    })
    void the_codes_are_those_of_the_standard(long second, String code) {
        assertThat(Totp.code(SECRET, Totp.step(Instant.ofEpochSecond(second)))).isEqualTo(code.substring(2));
    }

    @Test
    void a_clock_may_be_off_by_one_step_either_way() {
        Instant now = Instant.ofEpochSecond(1_000_000_000);
        long step = Totp.step(now);
        for (long near = step - 1; near <= step + 1; near++) {
            assertThat(Totp.match(SECRET, Totp.code(SECRET, near), now)).hasValue(near);
        }
        assertThat(Totp.match(SECRET, Totp.code(SECRET, step - 2), now)).isEqualTo(OptionalLong.empty());
        assertThat(Totp.match(SECRET, Totp.code(SECRET, step + 2), now)).isEqualTo(OptionalLong.empty());
        assertThat(Totp.match(SECRET, "", now)).isEqualTo(OptionalLong.empty());
    }

    /** The vectors of RFC 4648 §10, without their padding. */
    @ParameterizedTest
    @CsvSource({"f, MY", "fo, MZXQ", "foo, MZXW6", "foob, MZXW6YQ", "fooba, MZXW6YTB", "foobar, MZXW6YTBOI"})
    void secrets_are_written_as_the_standard_says(String plain, String written) {
        assertThat(Base32.encode(plain.getBytes(US_ASCII))).isEqualTo(written);
        assertThat(Base32.decode(written.toLowerCase(Locale.ROOT))).isEqualTo(plain.getBytes(US_ASCII));
        assertThatThrownBy(() -> Base32.decode("M1")).isInstanceOf(IllegalArgumentException.class);
    }
}
