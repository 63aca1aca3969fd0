package nl.doorzet.server.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PasswordsTest {
    private final Passwords passwords = new Passwords(4);

    @ParameterizedTest
    @CsvSource({
        "elf tekens., TOO_SHORT",
        "123qweasdzxc, KNOWN",
        "123QWEasdzxc, KNOWN",
        "password2026!, KNOWN",
        "12-Welcome-12, KNOWN",
        "ababababababab, KNOWN",
        "anna@winkel.example, PERSONAL",
        "Anna van der Berg, PERSONAL",
    })
    void what_guessers_try_early_is_refused(String password, Passwords.Trouble trouble) {
        assertThat(passwords.trouble(password, "anna@winkel.example", "Anna van der Berg"))
                .contains(trouble);
    }

    @ParameterizedTest
    @CsvSource({"fiets lantaarn kaas", "Zo8!kq2_vRt4", "ключ от велосипеда", "🚲🚲🧀🧀🔑🔑🏠🏠🌧🌧🌻🐄"})
    void a_long_one_of_any_letters_is_good(String password) {
        assertThat(passwords.trouble(password, "anna@winkel.example", "Anna")).isEmpty();
    }

    @Test
    void it_has_at_least_12_and_at_most_128_characters() {
        assertThat(passwords.trouble("q7;".repeat(42) + "xy", "", "")).isEmpty();
        assertThat(passwords.trouble("q7;".repeat(43), "", "")).contains(Passwords.Trouble.TOO_LONG);
    }

    @Test
    void the_list_has_a_hundred_thousand_entries() {
        assertThat(KnownPasswords.size()).isBetween(90_000, 100_001);
    }

    @Test
    void every_letter_counts_however_long_it_is() {
        String hash = passwords.hash("x1".repeat(60) + "a");
        assertThat(passwords.matches("x1".repeat(60) + "a", Optional.of(hash))).isTrue();
        assertThat(passwords.matches("x1".repeat(60) + "b", Optional.of(hash))).isFalse();
        assertThat(hash).startsWith("{bcrypt-sha384}").doesNotContain("x1x1");
    }

    @Test
    void the_same_letters_from_another_keyboard_are_the_same_password() {
        String hash = passwords.hash("cafe\u0301 aan de gracht");
        assertThat(passwords.matches("caf\u00e9 aan de gracht", Optional.of(hash)))
                .isTrue();
    }

    @Test
    void where_there_is_none_nothing_matches() {
        assertThat(passwords.matches("nobody has this password", Optional.empty()))
                .isFalse();
    }
}
