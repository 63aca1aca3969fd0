package nl.doorzet.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The rules of CONTRIBUTING.md that can be seen in the files themselves. */
class HouseRulesTest {
    private static final int MOST_LINES = 300;
    private static final List<Path> JAVA = Tree.files(".java");
    private static final String[] TEXT = {
        ".java", ".jte", ".md", ".xml", ".yaml", ".yml", ".sql", ".properties", ".json", ".css", "doorzet", ".ci/run"
    };

    @Test
    void no_file_is_longer_than_300_lines() {
        assertThat(named(Tree.files(".java", ".jte", ".sql", "doorzet"), file -> lines(file) > MOST_LINES))
                .as("nobody keeps more than %d lines in mind; split it by what it is about", MOST_LINES)
                .isEmpty();
    }

    @Test
    void a_name_says_what_a_class_does() {
        Pattern empty = Pattern.compile("(Abstract\\w*|\\w*(Impl|Utils?|Manager|Helper))\\.java");
        assertThat(named(
                        JAVA,
                        file -> empty.matcher(file.getFileName().toString()).matches()))
                .as("these words say nothing; find the word of the trade (docs/glossary.md)")
                .isEmpty();
    }

    @Test
    void nothing_is_left_for_later_in_the_code() {
        // In two pieces, so that this file does not break its own rule.
        Pattern later = Pattern.compile("\\b(TO" + "DO|FIX" + "ME)\\b|@Dis" + "abled|Thread\\.sl" + "eep");
        assertThat(named(
                        Tree.files(".java", ".jte", ".sql", ".xml"),
                        file -> later.matcher(Tree.text(file)).find()))
                .as("it is done, or it is an issue; a test runs, and waits for something that happens")
                .isEmpty();
    }

    @Test
    void every_package_says_what_it_is_and_that_it_knows_no_null() {
        Map<Path, Set<String>> described = new TreeMap<>();
        Map<Path, Set<String>> existing = new TreeMap<>();
        for (Path file : JAVA) {
            String place = Tree.name(file);
            Path module = Path.of(place.substring(0, place.indexOf("/src/")));
            String name = place.replaceFirst(".*/src/\\w+/java/", "").replaceFirst("/[^/]*$", "");
            existing.computeIfAbsent(module, m -> new TreeSet<>()).add(name);
            if (file.endsWith("package-info.java") && isDescription(Tree.text(file))) {
                described.computeIfAbsent(module, m -> new TreeSet<>()).add(name);
            }
        }
        assertThat(described)
                .as("package-info.java: a sentence in Javadoc, and @NullMarked")
                .isEqualTo(existing);
    }

    @Test
    void migrations_are_numbered_without_a_gap_and_named() {
        Pattern form = Pattern.compile("V(\\d+)__[a-z0-9]+(_[a-z0-9]+)*\\.sql");
        List<Path> migrations = Tree.files(".sql").stream()
                .filter(file -> file.toString().contains("/db/migration/"))
                .toList();
        assertThat(migrations)
                .allSatisfy(file -> assertThat(file.getFileName().toString()).matches(form));
        List<Integer> numbers = migrations.stream()
                .map(file -> file.getFileName().toString().replaceFirst("^V(\\d+)__.*", "$1"))
                .map(Integer::valueOf)
                .sorted(Comparator.naturalOrder())
                .toList();
        assertThat(numbers)
                .isNotEmpty()
                .isEqualTo(IntStream.rangeClosed(1, numbers.size()).boxed().toList());
    }

    @Test
    void no_path_of_somebodys_machine_is_in_the_tree() {
        Pattern local = Pattern.compile("(?<![\\w.:/*-])(/(home|root|Users|work|tmp)/\\w|[A-Z]:\\\\Users)");
        assertThat(named(
                        Tree.files(TEXT), file -> local.matcher(Tree.text(file)).find()))
                .as("it works on no other machine")
                .isEmpty();
    }

    @Test
    void scripts_can_be_run() {
        assertThat(List.of(Tree.ROOT.resolve("doorzet"), Tree.ROOT.resolve(".ci/run")))
                .allSatisfy(script -> assertThat(script).isExecutable());
    }

    private static boolean isDescription(String text) {
        return text.startsWith("/**") && text.contains("@NullMarked");
    }

    private static long lines(Path file) {
        return Tree.text(file).lines().count();
    }

    private static List<String> named(List<Path> files, Predicate<Path> which) {
        return files.stream()
                .filter(Files::isRegularFile)
                .filter(which)
                .map(Tree::name)
                .toList();
    }
}
