package nl.doorzet.shops.ccvshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.doorzet.simulators.ccvshop.Quirk;
import org.junit.jupiter.api.Test;

/** The table of pitfalls in docs/ccvshop.md is true: its tests exist, and no quirk is left out. */
class PitfallsTableTest {
    private static final Pattern TEST = Pattern.compile("`([A-Z]\\w+Test)\\.([a-z]\\w+)`");

    private final String document = read();

    @Test
    void each_test_that_it_names_exists() {
        List<MatchResult> named = TEST.matcher(document).results().toList();
        assertThat(named).hasSizeGreaterThan(25).allSatisfy(test -> {
            Class<?> type = Class.forName(getClass().getPackageName() + "." + test.group(1));
            assertThat(type.getDeclaredMethods()).extracting(Method::getName).contains(test.group(2));
        });
    }

    @Test
    void each_quirk_of_the_simulated_shop_stands_in_it() {
        assertThat(Arrays.stream(Quirk.values()).filter(quirk -> quirk != Quirk.NO_RATE_LIMIT))
                .allSatisfy(quirk -> assertThat(document).contains("`" + quirk + "`"));
    }

    private static String read() {
        try {
            return Files.readString(Path.of("../docs/ccvshop.md"));
        } catch (IOException e) {
            throw new AssertionError("docs/ccvshop.md is not where this test looks for it: " + e.getMessage(), e);
        }
    }
}
