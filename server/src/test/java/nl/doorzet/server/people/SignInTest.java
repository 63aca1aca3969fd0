package nl.doorzet.server.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.doorzet.server.bench.ClockedServer;
import org.junit.jupiter.api.Test;

/** Guessing is slow; who owns the address is not slowed down by those who guess. */
class SignInTest {
    private static final String PASSWORD = "fiets lantaarn kaas";

    private final SignIn signIn = ClockedServer.part(SignIn.class);
    private final String email = UUID.randomUUID() + "@people.example";
    private final String network = UUID.randomUUID().toString();
    private final Person person = person();

    private Person person() {
        PersonStore people = ClockedServer.part(PersonStore.class);
        String hash = ClockedServer.part(Passwords.class).hash(PASSWORD);
        return people.add(email, "", hash, false, "nl").orElseThrow();
    }

    private SignIn.Answer from(String from, String password) {
        return signIn.byPassword(email, password, from, "");
    }

    private void guess(int times) {
        IntStream.range(0, times)
                .forEach(i -> assertThat(from(network, "guess " + i)).isEqualTo(new SignIn.Wrong()));
    }

    @Test
    void the_right_password_lets_in_whatever_the_case_of_the_address() {
        assertThat(signIn.byPassword(email.toUpperCase(Locale.ROOT) + " ", PASSWORD, network, ""))
                .isInstanceOfSatisfying(
                        SignIn.Welcome.class,
                        welcome -> assertThat(welcome.person()).isEqualTo(person));
    }

    @Test
    void after_five_wrong_ones_the_wait_grows_there_and_nowhere_else() {
        guess(SignIn.FREE);
        assertThat(from(network, PASSWORD)).as("the right one too").isInstanceOf(SignIn.Wait.class);
        assertThat(from("elsewhere " + network, PASSWORD)).isInstanceOf(SignIn.Welcome.class);

        assertThat(waits()).isBetween(Duration.ofSeconds(50), Duration.ofMinutes(1));
        ClockedServer.CLOCK.forward(Duration.ofSeconds(61));
        guess(1);
        assertThat(waits()).isBetween(Duration.ofSeconds(110), Duration.ofMinutes(2));
        ClockedServer.CLOCK.forward(Duration.ofSeconds(121));
        assertThat(from(network, PASSWORD)).isInstanceOf(SignIn.Welcome.class);
        guess(SignIn.FREE);
    }

    private Duration waits() {
        return from(network, "another") instanceof SignIn.Wait(Duration atLeast) ? atLeast : Duration.ZERO;
    }

    @Test
    void the_wait_ends_at_about_an_hour_and_is_forgotten_after_a_day() {
        guess(SignIn.FREE);
        for (int i = 0; i < 12; i++) {
            ClockedServer.CLOCK.forward(Duration.ofMinutes(65));
            guess(1);
        }
        assertThat(waits()).isLessThanOrEqualTo(Duration.ofMinutes(64));
        ClockedServer.CLOCK.forward(Duration.ofHours(25));
        guess(SignIn.FREE);
    }

    @Test
    void a_browser_in_which_the_owner_signed_in_before_is_not_slowed_down() {
        String device = from(network, PASSWORD) instanceof SignIn.Welcome(Person who, String carried) ? carried : "";
        guess(SignIn.FREE);
        assertThat(from(network, PASSWORD)).isInstanceOf(SignIn.Wait.class);
        assertThat(signIn.byPassword(email, PASSWORD, network, device)).isInstanceOf(SignIn.Welcome.class);
        assertThat(signIn.byPassword(email, PASSWORD, network, "made up")).isInstanceOf(SignIn.Wait.class);
    }

    @Test
    void whoever_tries_many_addresses_waits_for_all_of_them() {
        for (int i = 0; i < SignIn.FREE_FOR_ALL; i++) {
            assertThat(signIn.byPassword(i + "@nobody.example", "", network, ""))
                    .isEqualTo(new SignIn.Wrong());
        }
        assertThat(signIn.byPassword("next@nobody.example", "", network, "")).isInstanceOf(SignIn.Wait.class);
        assertThat(from(network, PASSWORD)).isInstanceOf(SignIn.Wait.class);
        assertThat(from("elsewhere " + network, PASSWORD)).isInstanceOf(SignIn.Welcome.class);
    }

    @Test
    void a_link_lets_in_once_and_not_for_ever() {
        String code = signIn.link(person.id(), Duration.ofMinutes(5));
        assertThat(signIn.byLink(code, "")).isPresent();
        assertThat(signIn.byLink(code, "")).isEmpty();
        String late = signIn.link(person.id(), Duration.ofMinutes(5));
        ClockedServer.CLOCK.forward(Duration.ofMinutes(6));
        assertThat(signIn.byLink(late, "")).isEmpty();
    }
}
