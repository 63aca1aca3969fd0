package nl.doorzet.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script itself, as a process: copied into an empty folder, with this test's class path for what it would have built. */
class LauncherTest {
    @TempDir
    private Path folder;

    private Path script = Path.of("");

    private record Ended(int status, String out, String err) {}

    @BeforeEach
    void copy() throws IOException {
        script = Files.copy(Tree.ROOT.resolve("doorzet"), folder.resolve("doorzet"));
    }

    @Test
    void a_missing_configuration_is_one_sentence_and_a_failure() throws Exception {
        built();
        Ended ended = run(Map.of(), "serve", "--config", "absent.yaml");
        assertThat(ended.err().strip()).contains("absent.yaml").hasLineCount(1);
        assertThat(ended.status()).isEqualTo(1);
        assertThat(ended.out()).isEmpty();
    }

    @Test
    void a_port_in_use_is_one_sentence_and_a_failure() throws Exception {
        built();
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = Integer.toString(other.getLocalPort());
            Ended ended =
                    run(Map.of(), "serve", "--data", folder.resolve("data").toString(), "--port", port);
            List<String> said =
                    ended.err().lines().filter(line -> !line.contains(" INFO ")).toList();
            assertThat(said).singleElement().asString().contains("port " + port);
            assertThat(ended.status()).isEqualTo(1);
        }
    }

    @Test
    void without_a_jdk_it_says_which_one_to_install() throws Exception {
        Ended ended = run(Map.of("PATH", few("dirname", "readlink", "sed"), "JAVA_HOME", ""), "version");
        // Where a JDK stands in a usual place, the script finds it there, and Maven is the next thing that is missing.
        assertThat(ended.err().strip())
                .containsAnyOf("it needs a JDK 25 or newer", "it needs Maven")
                .hasLineCount(1);
        assertThat(ended.status()).isEqualTo(1);
    }

    @Test
    void without_maven_it_says_so_instead_of_building() throws Exception {
        Ended ended = run(Map.of("PATH", few("dirname", "readlink", "sed", "find")), "version");
        assertThat(ended.err().strip()).contains("it needs Maven").hasLineCount(1);
        assertThat(ended.status()).isEqualTo(1);
    }

    /** A folder with these programs and no others. */
    private String few(String... programs) throws IOException {
        Path few = Files.createDirectories(folder.resolve("few"));
        for (String program : programs) {
            Path place = Stream.of("/usr/bin", "/bin")
                    .map(bin -> Path.of(bin, program))
                    .filter(Files::exists)
                    .findFirst()
                    .orElseThrow();
            Files.createSymbolicLink(few.resolve(program), place);
        }
        return few.toString();
    }

    private void built() throws IOException {
        Path run = Files.createDirectories(folder.resolve("app/target/run"));
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        String classPath = Arrays.stream(
                        System.getProperty("java.class.path", "").split(File.pathSeparator, -1))
                .map(entry -> Path.of(entry).toUri().toString())
                .collect(Collectors.joining(" "));
        manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, classPath);
        try (OutputStream file = Files.newOutputStream(run.resolve("classpath.jar"));
                JarOutputStream jar = new JarOutputStream(file, manifest)) {
            jar.finish();
        }
        Files.createFile(run.resolve(".built"));
    }

    private Ended run(Map<String, String> environment, String... arguments) throws IOException, InterruptedException {
        ProcessBuilder builder =
                new ProcessBuilder(Stream.concat(Stream.of("/bin/sh", script.toString()), Arrays.stream(arguments))
                        .toList());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().remove("DOORZET_DATABASE_URL");
        builder.environment().putAll(environment);
        Path out = folder.resolve("out.txt");
        Path err = folder.resolve("err.txt");
        Process process =
                builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
        return new Ended(process.waitFor(), Files.readString(out), Files.readString(err));
    }
}
