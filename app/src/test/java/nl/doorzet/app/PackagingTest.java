package nl.doorzet.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** How it is packed: plain jars in one folder, and each module with no more of ours than it may know. */
class PackagingTest {
    /** In docs/architecture.md as a picture. Test-scoped dependencies are left out: they are on nobody's class path. */
    private static final Map<String, Set<String>> MAY_USE = Map.of(
            "core", Set.of(),
            "simulators", Set.of(),
            "tck", Set.of("core", "simulators"),
            "shops", Set.of("core"),
            "accounting", Set.of("core"),
            "server", Set.of("core"),
            "app", Set.of("accounting", "core", "server", "shops", "simulators"));

    private static final Pattern DEPENDENCY = Pattern.compile("<dependency>(.*?)</dependency>", Pattern.DOTALL);
    private static final Pattern OURS = Pattern.compile("<artifactId>doorzet-(\\w+)</artifactId>");

    @Test
    void each_module_has_no_more_of_ours_on_its_class_path_than_it_may_know() {
        MAY_USE.forEach((module, allowed) ->
                assertThat(dependencies(module)).as("%s/pom.xml", module).isSubsetOf(allowed));
    }

    @Test
    void every_module_is_in_that_table() {
        Matcher module = Pattern.compile("<module>(\\w+)</module>").matcher(Tree.text(Tree.ROOT.resolve("pom.xml")));
        Set<String> modules = new TreeSet<>();
        while (module.find()) {
            modules.add(module.group(1));
        }
        assertThat(modules).isEqualTo(new TreeSet<>(MAY_USE.keySet()));
    }

    @Test
    void nothing_packs_jars_into_a_jar() {
        assertThat(Tree.files("pom.xml"))
                .as("virtual threads can deadlock while classes are loaded from a nested jar (docs/decisions/)")
                .noneSatisfy(pom -> assertThat(Tree.text(pom))
                        .containsPattern("spring-boot-maven-plugin|maven-shade-plugin|maven-assembly-plugin"));
    }

    @Test
    void no_jar_on_the_class_path_holds_another() throws IOException {
        List<String> nested = new ArrayList<>();
        for (Path jar : classPath()) {
            try (JarFile file = new JarFile(jar.toFile())) {
                file.stream()
                        .filter(entry -> entry.getName().endsWith(".jar"))
                        .forEach(entry -> nested.add(jar.getFileName() + "!" + entry.getName()));
            }
        }
        assertThat(nested).isEmpty();
    }

    @Test
    void the_launcher_runs_the_folder_of_plain_jars() {
        assertThat(Tree.text(Tree.ROOT.resolve("doorzet")))
                .contains("app/target/run/*")
                .doesNotContain(" -jar ");
    }

    private static Set<String> dependencies(String module) {
        Matcher dependency =
                DEPENDENCY.matcher(Tree.text(Tree.ROOT.resolve(module).resolve("pom.xml")));
        Set<String> ours = new TreeSet<>();
        while (dependency.find()) {
            Matcher name = OURS.matcher(dependency.group(1));
            if (name.find() && !dependency.group(1).contains("<scope>test</scope>")) {
                ours.add(name.group(1));
            }
        }
        return ours;
    }

    private static List<Path> classPath() {
        return Arrays.stream(System.getProperty("java.class.path", "").split(File.pathSeparator, -1))
                .map(Path::of)
                .filter(path -> path.toString().endsWith(".jar"))
                .filter(Files::exists)
                .toList();
    }
}
