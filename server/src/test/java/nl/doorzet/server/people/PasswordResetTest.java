package nl.doorzet.server.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import nl.doorzet.server.bench.ClockedServer;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who reads the mail chooses the password; who only knows the address can neither get in nor keep its owner out. */
class PasswordResetTest {
    private static final String NEW = "regen paraplu brug";

    private final PasswordReset reset = ClockedServer.part(PasswordReset.class);
    private final SignIn signIn = ClockedServer.part(SignIn.class);
    private final Person person = ClockedServer.part(PersonStore.class)
            .add(UUID.randomUUID() + "@reset.example", "", "", false, "nl")
            .orElseThrow();

    private String code() {
        return reset.link(person.email()).orElseThrow().code();
    }

    private boolean isGood(String code) {
        return reset.owner(code).isPresent();
    }

    @Test
    void a_link_works_once_and_looking_at_it_uses_nothing_up() {
        String code = code();
        assertThat(reset.owner(code)).hasValue(person);
        assertThat(reset.owner(code)).hasValue(person);
        assertThat(reset.use(code, "short")).isEqualTo(new PasswordReset.Refused(person, Passwords.Trouble.TOO_SHORT));
        assertThat(reset.use(code, NEW)).isEqualTo(new PasswordReset.Done(person));
        assertThat(reset.use(code, "another one altogether")).isEqualTo(new PasswordReset.Gone());
        assertThat(signIn.byPassword(person.email(), NEW, "reset", "")).isInstanceOf(SignIn.Welcome.class);
    }

    @Test
    void only_the_hash_of_a_link_is_kept_and_it_is_good_for_nothing_else() {
        String code = code();
        assertThat(ClockedServer.part(JdbcClient.class)
                        .sql("select count(*) from ticket t where t::text like ?")
                        .param("%" + code + "%")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(signIn.byLink(code, "")).isEmpty();
        String in = signIn.link(person.id(), Duration.ofHours(1));
        assertThat(reset.use(in, NEW)).isEqualTo(new PasswordReset.Gone());
    }

    @Test
    void a_link_dies_after_an_hour_or_when_another_is_made_or_the_password_changes() {
        String first = code();
        String second = code();
        assertThat(isGood(first)).isFalse();
        assertThat(isGood(second)).isTrue();
        ClockedServer.CLOCK.forward(Duration.ofMinutes(61));
        assertThat(isGood(second)).isFalse();

        String third = code();
        ClockedServer.part(NewPassword.class)
                .set(person.id(), ClockedServer.part(Passwords.class).hash(NEW));
        assertThat(isGood(third)).isFalse();
    }

    @Test
    void who_keeps_asking_for_anothers_address_leaves_him_a_link_that_is_good() {
        String last = "";
        for (int minute = 0; minute < 10 * 60; minute++) {
            Optional<PasswordReset.Link> made = reset.link(person.email());
            last = made.map(PasswordReset.Link::code).orElse(last);
            assertThat(isGood(last)).as("minute " + minute).isTrue();
            ClockedServer.CLOCK.forward(Duration.ofMinutes(1));
        }
        assertThat(reset.link(person.email())).as("a letter each half hour").isEmpty();
        assertThat(reset.use(last, NEW)).isEqualTo(new PasswordReset.Done(person));
        assertThat(reset.link(person.email())).as("used, so a new one at once").isPresent();
    }

    @Test
    void nobodys_address_gets_no_link() {
        assertThat(reset.link(UUID.randomUUID() + "@nobody.example")).isEmpty();
    }

    @Test
    void one_network_asks_so_often_and_a_browser_of_the_owners_is_not_slowed_down() {
        String network = UUID.randomUUID().toString();
        String device = ClockedServer.part(DeviceStore.class).remember(person.id(), "");
        for (int i = 0; i < PasswordReset.FREE_FOR_ALL; i++) {
            assertThat(reset.wait(i + "@nobody.example", network, "")).isEmpty();
        }
        assertThat(reset.wait(person.email(), network, "")).isPresent();
        assertThat(reset.wait("x@nobody.example", network, device)).isPresent();
        assertThat(reset.wait(person.email(), network, device)).isEmpty();
        assertThat(reset.wait(person.email(), "elsewhere " + network, "")).isEmpty();
    }
}
