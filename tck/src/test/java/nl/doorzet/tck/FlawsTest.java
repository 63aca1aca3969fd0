package nl.doorzet.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    void a_flaw_fails_exactly_the_rules_that_it_breaks(Flaw flaw) {
        Failures failures = new Failures();
        LauncherDiscoveryRequest contract = LauncherDiscoveryRequestBuilder.request()
                .selectors(selectClass(ShelfConnectorTest.class))
                .build();
        ScopedValue.where(ShelfConnectorTest.FLAW, flaw)
                .run(() -> LauncherFactory.create().execute(contract, failures));

        assertThat(failures.rules).isEqualTo(new TreeSet<>(flaw.breaks()));
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
