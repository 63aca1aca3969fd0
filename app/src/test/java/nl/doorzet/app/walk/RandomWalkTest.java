package nl.doorzet.app.walk;

import java.nio.file.Path;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is done in the shop, and whatever goes wrong on the way: the books hold what the rules D1 to D12 say. */
class RandomWalkTest {
    private static final int ACTIONS = Integer.getInteger("actions", 500);
    private static final long SEED = seed(System.getProperty("seed", "20260302"));

    @TempDir
    private Path folder;

    /** All of them, or the one that was asked for. */
    static Stream<Mode> modes() {
        String asked = System.getProperty("mode", "");
        return asked.isEmpty() ? Stream.of(Mode.values()) : Stream.of(Mode.valueOf(asked));
    }

    @ParameterizedTest
    @MethodSource("modes")
    void after_a_random_walk_through_the_back_office_the_books_are_what_the_rules_say(Mode mode) {
        System.out.println("A walk of %d actions from %s, seed %d".formatted(ACTIONS, mode, SEED));
        int done = 0;
        try (Walk walk = new Walk(folder, mode, SEED)) {
            for (; done < ACTIONS; done++) {
                walk.step();
            }
            walk.end();
            System.out.println("It came to " + walk.sum());
        } catch (AssertionError | RuntimeException e) {
            throw new AssertionError(
                    "After %d actions from %s: %s%nReplay: ./doorzet test -pl app -am -Dtest=RandomWalkTest -Dseed=%d -Dactions=%d -Dmode=%s -Dsurefire.failIfNoSpecifiedTests=false"
                            .formatted(done, mode, e.getMessage(), SEED, ACTIONS, mode),
                    e);
        }
    }

    /** A number replays a walk; "random" takes one that nobody took before. */
    private static long seed(String given) {
        return given.equals("random") ? new Random().nextInt(1_000_000_000) : Long.parseLong(given);
    }
}
