package nl.doorzet.server.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.doorzet.server.bench.ClockedServer;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who has a second factor is let in by its codes only, each once, and nobody guesses them. */
class SecondStepTest {
    private static final String PASSWORD = "fiets lantaarn kaas";

    private final SignIn signIn = ClockedServer.part(SignIn.class);
    private final Factors factors = ClockedServer.part(Factors.class);
    private final String email = UUID.randomUUID() + "@factor.example";
    private final String network = UUID.randomUUID().toString();
    private final Person person = ClockedServer.part(PersonStore.class)
            .add(email, "", ClockedServer.part(Passwords.class).hash(PASSWORD), false, "nl")
            .orElseThrow();
    private final FactorSetup setup = factors.begin(person);
    private final Authenticator app = new Authenticator(setup.secret());

    private static Instant now() {
        return ClockedServer.CLOCK.instant();
    }

    /** Time for the next code. */
    private static void later() {
        ClockedServer.CLOCK.forward(Duration.ofSeconds(Totp.SECONDS));
    }

    private List<String> switchedOn() {
        List<String> codes = factors.confirm(setup, app.code(now(), 0)).orElseThrow();
        later();
        return codes;
    }

    private String halfway() {
        return signIn.byPassword(email, PASSWORD, network, "") instanceof SignIn.CodeNeeded(String halfway)
                ? halfway
                : "";
    }

    private SignIn.CodeAnswer enter(String code) {
        return signIn.byCode(halfway(), code, network, "");
    }

    @Test
    void it_is_on_only_after_a_right_code() {
        assertThat(factors.confirm(setup, "000000x")).isEmpty();
        assertThat(signIn.byPassword(email, PASSWORD, network, "")).isInstanceOf(SignIn.Welcome.class);

        assertThat(switchedOn()).hasSize(RecoveryCodes.MANY).doesNotHaveDuplicates();

        assertThat(halfway()).isNotEmpty();
        assertThat(signIn.byLink(signIn.link(person.id(), Duration.ofMinutes(1)), ""))
                .get()
                .isInstanceOf(SignIn.CodeNeeded.class);
        assertThat(factors.confirm(setup, app.code(now(), 0))).as("already on").isEmpty();
    }

    @Test
    void a_new_password_by_mail_takes_it_not_away_and_ends_who_is_halfway() {
        switchedOn();
        String before = halfway();
        PasswordReset reset = ClockedServer.part(PasswordReset.class);
        String code = reset.link(email).orElseThrow().code();

        assertThat(reset.use(code, "regen paraplu brug")).isEqualTo(new PasswordReset.Done(person));

        assertThat(signIn.byCode(before, app.code(now(), 0), network, "")).isNotInstanceOf(SignIn.Welcome.class);
        assertThat(signIn.byPassword(email, "regen paraplu brug", network, "")).isInstanceOf(SignIn.CodeNeeded.class);
    }

    @Test
    void a_setup_comes_back_from_who_was_shown_it_and_not_late() {
        assertThat(factors.continued(person, setup.sealed())).contains(setup);
        Person other = ClockedServer.part(Joining.class).operator(UUID.randomUUID() + "@factor.example", "");
        assertThat(factors.continued(other, setup.sealed())).isEmpty();
        assertThat(factors.continued(person, "guess")).isEmpty();
        assertThat(factors.continued(person, "&")).isEmpty();
        ClockedServer.CLOCK.forward(Duration.ofMinutes(16));
        assertThat(factors.continued(person, setup.sealed())).isEmpty();
    }

    @Test
    void a_code_is_good_once_also_for_two_at_the_same_moment() throws Exception {
        switchedOn();
        String code = app.code(now(), 0);
        List<String> halves = Stream.generate(this::halfway).limit(4).toList();
        try (ExecutorService both = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<SignIn.CodeAnswer>> calls = halves.stream()
                    .<Callable<SignIn.CodeAnswer>>map(half -> () -> signIn.byCode(half, code, network, ""))
                    .toList();
            List<SignIn.CodeAnswer> answers =
                    both.invokeAll(calls).stream().map(Future::resultNow).toList();
            assertThat(answers).filteredOn(SignIn.Welcome.class::isInstance).hasSize(1);
        }
        assertThat(enter(app.code(now(), -1)))
                .as("an earlier one is used up with it")
                .isEqualTo(new SignIn.Wrong());
        assertThat(enter(app.code(now(), 1))).isInstanceOf(SignIn.Welcome.class);
    }

    @Test
    void halfway_ends_after_ten_minutes_and_after_a_few_codes() {
        List<String> recovery = switchedOn();
        String half = halfway();
        assertThat(signIn.isHalfway(half)).isTrue();
        IntStream.range(0, SignIn.CODES)
                .forEach(i -> assertThat(signIn.byCode(half, "aaaa aaaa aaaa aaa" + (i + 2), network, ""))
                        .isEqualTo(new SignIn.Wrong()));
        assertThat(signIn.byCode(half, recovery.getFirst(), network, "")).isEqualTo(new SignIn.Over());
        assertThat(signIn.isHalfway(half)).isFalse();

        String late = halfway();
        ClockedServer.CLOCK.forward(SignIn.HALFWAY);
        assertThat(signIn.byCode(late, app.code(now(), 0), network, "")).isEqualTo(new SignIn.Over());
        assertThat(signIn.byCode("", app.code(now(), 0), network, "")).isEqualTo(new SignIn.Over());
    }

    @Test
    void who_guesses_codes_waits_wherever_he_is_and_the_owner_comes_in() {
        List<String> recovery = switchedOn();
        String device = enter(app.code(now(), 0)) instanceof SignIn.Welcome(Person who, String carried) ? carried : "";
        later();
        for (int i = 0; i < SecondStep.FREE_ANYWHERE; i++) {
            assertThat(signIn.byCode(halfway(), "guess", i + network, "")).isEqualTo(new SignIn.Wrong());
        }
        assertThat(enter(app.code(now(), 0))).isInstanceOf(SignIn.Wait.class);

        assertThat(signIn.byCode(halfway(), app.code(now(), 0), network, device))
                .as("in his own browser")
                .isInstanceOf(SignIn.Welcome.class);
        later();
        for (int i = 0; i < SecondStep.FREE_ANYWHERE; i++) {
            signIn.byCode(halfway(), "guess", i + "-" + network, "");
        }
        assertThat(enter(app.code(now(), 0))).isInstanceOf(SignIn.Wait.class);
        assertThat(enter(recovery.getFirst().replace("-", " ").toUpperCase(Locale.ROOT)))
                .as("by a recovery code, however typed")
                .isInstanceOf(SignIn.Welcome.class);
    }

    @Test
    void a_recovery_code_is_good_once_and_new_ones_void_the_old() {
        List<String> recovery = switchedOn();
        assertThat(enter(recovery.getFirst())).isInstanceOf(SignIn.Welcome.class);
        assertThat(enter(recovery.getFirst())).isEqualTo(new SignIn.Wrong());
        assertThat(factors.recoveryCodesLeft(person.id())).hasValue(RecoveryCodes.MANY - 1);

        List<String> renewed = factors.renew(person.id());
        assertThat(factors.recoveryCodesLeft(person.id())).hasValue(RecoveryCodes.MANY);
        assertThat(enter(recovery.get(1))).isEqualTo(new SignIn.Wrong());
        assertThat(enter(renewed.getLast())).isInstanceOf(SignIn.Welcome.class);

        factors.switchOff(person.id());
        assertThat(factors.recoveryCodesLeft(person.id())).isEmpty();
        assertThat(signIn.byPassword(email, PASSWORD, network, "")).isInstanceOf(SignIn.Welcome.class);
    }

    @Test
    void neither_secret_nor_codes_can_be_read_from_the_database() {
        List<String> recovery = switchedOn();
        String kept = ClockedServer.part(JdbcClient.class)
                .sql("""
                        select (select t::text || encode(sealed, 'escape') from totp t where person_id = :person)
                          || (select string_agg(r::text, ' ') from recovery_code r where person_id = :person)""")
                .param("person", person.id())
                .query(String.class)
                .single();
        assertThat(kept).doesNotContain(setup.secret()).doesNotContain(recovery);
    }
}
