package nl.doorzet.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever starts Doorzet wrongly is told so in a sentence. */
class CommandLineTest {
    @TempDir
    private Path folder;

    private record Ended(int status, String out, String err) {}

    @Test
    void an_unknown_option_is_misuse() {
        refused(run(Map.of(), "serve", "--confg", "x.yaml"), 2, "--confg", "./doorzet help");
    }

    @Test
    void an_unknown_command_is_misuse() {
        refused(run(Map.of(), "srve"), 2, "srve", "./doorzet help");
    }

    @Test
    void no_command_shows_what_there_is() {
        Ended ended = run(Map.of());
        assertThat(ended.status()).isEqualTo(2);
        assertThat(ended.out()).contains("serve", "demo", "version", "help");
    }

    @Test
    void help_is_no_failure() {
        assertThat(run(Map.of(), "serve", "--help").status()).isZero();
        assertThat(run(Map.of(), "help", "demo").status()).isZero();
        assertThat(run(Map.of(), "version").out()).startsWith("Doorzet ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "70000", "-1"})
    void a_port_that_is_none_is_misuse(String port) {
        refused(run(Map.of(), "serve", "--port", port), 2, "--port");
    }

    @Test
    void a_missing_configuration_is_named() {
        refused(serve(Map.of(), folder.resolve("absent.yaml")), 1, "absent.yaml", "no such file");
    }

    @Test
    void a_configuration_that_is_no_yaml_is_named() throws IOException {
        refused(serve(Map.of(), configuration("connections: [")), 1, "doorzet.yaml", "line 1", "YAML");
    }

    @Test
    void a_configuration_of_another_form_names_the_line() throws IOException {
        refused(serve(Map.of(), configuration("account: A\nconections: []")), 1, "line 2", "conections", "connections");
        refused(serve(Map.of(), configuration("connections:\n  - shop: 5")), 1, "line 2", "shop");
    }

    @Test
    void a_secret_that_is_not_in_the_environment_is_named() throws IOException {
        Path file = configuration("""
                connections:
                  - name: A
                    shop: {system: ccvshop, secretKey: {env: NOT_THERE}}
                    books: {system: ubl}
                """);
        refused(serve(Map.of(), file), 1, "line 3", "NOT_THERE");
    }

    @Test
    void an_unknown_system_and_a_secret_in_plain_text_are_told_at_once() throws IOException {
        Path file = configuration("""
                connections:
                  - name: Winkel
                    shop: {system: ccvshop, root: https://voorbeeld.ccvshop.nl, publicKey: abc, secretKey: hush-hush}
                    books: {system: mybooks}
                """);
        Ended ended = serve(Map.of(), file);
        refused(ended, 1, "Winkel", "\"mybooks\"", "moneybird", "\"secretKey\" is a secret", "{env: NAME}");
        assertThat(ended.err()).doesNotContain("hush-hush");
    }

    @Test
    void a_data_folder_that_is_a_file_is_named() throws IOException {
        Path file = Files.writeString(folder.resolve("data"), "");
        refused(run(Map.of(), "serve", "--data", file.toString()), 1, file.toString(), "--data");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mysql://127.0.0.1/doorzet",
                "jdbc:mysql://127.0.0.1/doorzet",
                "postgresql:///doorzet",
                "127.0.0.1:5432",
                "postgresql://a b/doorzet"
            })
    void an_address_of_no_postgresql_shows_what_one_looks_like(String address) {
        refused(database(address), 1, "DOORZET_DATABASE_URL", "postgresql://user:password@host:5432/database");
    }

    @Test
    void a_database_that_cannot_be_reached_is_named_without_its_password() {
        for (String address : new String[] {
            "postgresql://doorzet:hush-hush@127.0.0.1:1/doorzet",
            "jdbc:postgresql://127.0.0.1:1/doorzet?user=doorzet&password=hush-hush"
        }) {
            Ended ended = database(address);
            refused(ended, 1, "127.0.0.1:1/doorzet", "DOORZET_DATABASE_URL");
            assertThat(ended.err()).doesNotContain("hush-hush");
        }
    }

    @Test
    void a_port_in_use_is_named() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = Integer.toString(other.getLocalPort());
            String data = folder.resolve("data").toString();
            refused(run(Map.of(), "serve", "--data", data, "--port", port), 1, "port " + port, "--port");
        }
    }

    private static void refused(Ended ended, int status, String... words) {
        assertThat(ended.err()).contains(words).doesNotContain("\tat ", "Exception:");
        assertThat(ended.err().lines().count()).isLessThan(6);
        assertThat(ended.status()).isEqualTo(status);
    }

    private Path configuration(String text) throws IOException {
        return Files.writeString(folder.resolve("doorzet.yaml"), text);
    }

    private Ended serve(Map<String, String> environment, Path configuration) {
        String data = folder.resolve("data").toString();
        return run(environment, "serve", "--config", configuration.toString(), "--data", data, "--port", "0");
    }

    private Ended database(String address) {
        String data = folder.resolve("data").toString();
        return run(Map.of("DOORZET_DATABASE_URL", address), "serve", "--data", data, "--port", "0");
    }

    private static Ended run(Map<String, String> environment, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int status = Main.run(environment, new PrintWriter(out, true), new PrintWriter(err, true), arguments);
        return new Ended(status, out.toString(), err.toString());
    }
}
