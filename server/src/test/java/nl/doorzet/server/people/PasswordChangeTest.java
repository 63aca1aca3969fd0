package nl.doorzet.server.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import nl.doorzet.server.bench.ClockedServer;
import org.junit.jupiter.api.Test;

class PasswordChangeTest {
    private static final String OLD = "fiets lantaarn kaas";
    private static final String NEW = "regen paraplu brug";

    private final PasswordChange change = ClockedServer.part(PasswordChange.class);
    private final SignIn signIn = ClockedServer.part(SignIn.class);
    private final Person person = person(ClockedServer.part(Passwords.class).hash(OLD));

    private static Person person(String hash) {
        return ClockedServer.part(PersonStore.class)
                .add(UUID.randomUUID() + "@change.example", "Petra", hash, false, "nl")
                .orElseThrow();
    }

    private boolean opens(String password) {
        return signIn.byPassword(person.email(), password, UUID.randomUUID().toString(), "") instanceof SignIn.Welcome;
    }

    @Test
    void a_new_password_ends_what_the_old_one_opened() {
        String link = signIn.link(person.id(), Duration.ofHours(1));
        DeviceStore devices = ClockedServer.part(DeviceStore.class);
        String device = devices.remember(person.id(), "");

        assertThat(change.change(person, OLD, NEW, "s")).isEqualTo(new PasswordChange.Changed());

        assertThat(opens(NEW)).isTrue();
        assertThat(opens(OLD)).isFalse();
        assertThat(signIn.byLink(link, "")).isEmpty();
        assertThat(devices.isOf(person.id(), device)).isFalse();
    }

    @Test
    void the_present_one_is_asked_and_the_new_one_must_be_good() {
        assertThat(change.change(person, "guess", NEW, "s")).isEqualTo(new PasswordChange.Wrong());
        assertThat(change.change(person, OLD, "short", "s"))
                .isEqualTo(new PasswordChange.Refused(Passwords.Trouble.TOO_SHORT));
        assertThat(change.change(person, OLD, person.email(), "s"))
                .isEqualTo(new PasswordChange.Refused(Passwords.Trouble.PERSONAL));
        assertThat(opens(OLD)).isTrue();
    }

    @Test
    void who_borrows_a_session_guesses_slowly_and_the_owner_elsewhere_does_not_wait() {
        for (int i = 0; i < PasswordChange.FREE; i++) {
            assertThat(change.change(person, "guess " + i, NEW, "borrowed")).isEqualTo(new PasswordChange.Wrong());
        }
        assertThat(change.change(person, OLD, NEW, "borrowed")).isInstanceOf(PasswordChange.Wait.class);
        assertThat(change.change(person, OLD, NEW, "own")).isEqualTo(new PasswordChange.Changed());
    }

    @Test
    void one_who_has_no_password_has_none_to_guess() {
        Person without = person("");
        assertThat(change.has(person)).isTrue();
        assertThat(change.has(without)).isFalse();
        assertThat(change.change(without, "", NEW, "s")).isEqualTo(new PasswordChange.Wrong());
    }
}
