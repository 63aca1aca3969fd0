package nl.doorzet.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** A kit is worth what it notices: a connector with a flaw fails exactly the rules that the flaw breaks. */
class FlawsTest {
    /** Most of the time is spent in waiting for answers that do not come. */
    private static final int AT_ONCE = 4;

    private static final ExecutorService RUNS = Executors.newFixedThreadPool(AT_ONCE);
    private static final Map<Flaw, Future<Set<String>>> BROKEN = new EnumMap<>(Flaw.class);

    @BeforeAll
    static void start() {
        EnumSet.complementOf(EnumSet.of(Flaw.NONE))
                .forEach(flaw -> BROKEN.put(flaw, RUNS.submit(() -> brokenBy(flaw))));
    }

    @AfterAll
    static void stop() {
        RUNS.shutdownNow();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    void a_flaw_fails_exactly_the_rules_that_it_breaks(Flaw flaw) throws Exception {
        assertThat(Objects.requireNonNull(BROKEN.get(flaw)).get()).isEqualTo(new TreeSet<>(flaw.breaks()));
    }

    private static Set<String> brokenBy(Flaw flaw) {
        Failures failures = new Failures();
        LauncherDiscoveryRequest contract = LauncherDiscoveryRequestBuilder.request()
                .selectors(selectClass(ShelfConnectorTest.class))
                .build();
        ScopedValue.where(ShelfConnectorTest.FLAW, flaw)
                .run(() -> LauncherFactory.create().execute(contract, failures));
        return failures.rules;
    }

    private static final class Failures implements TestExecutionListener {
        private static final Pattern RULE = Pattern.compile("rule_(\\d_\\d\\d)_");

        private final Set<String> rules = new ConcurrentSkipListSet<>();

        @Override
        public void executionFinished(TestIdentifier test, TestExecutionResult result) {
            if (result.getStatus() != TestExecutionResult.Status.SUCCESSFUL) {
                Matcher rule = RULE.matcher(test.getUniqueId());
                rules.add(rule.find() ? rule.group(1) : test.getUniqueId());
            }
        }
    }
}
