package nl.doorzet.server.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import nl.doorzet.server.launch.Declaration.Declared;
import nl.doorzet.server.launch.Declaration.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The file that declares the connections. */
class DeclarationFileTest {
    private static final Map<String, String> ENVIRONMENT = Map.of("SHOP_KEY", " key-from-env\n", "BLANK", "  ");

    @TempDir
    private Path folder = Path.of("");

    private Declaration read(String yaml) throws IOException {
        Path file = folder.resolve("doorzet.yaml");
        Files.writeString(file, yaml);
        return DeclarationFile.read(file, ENVIRONMENT);
    }

    @Test
    void a_connection_is_read_with_all_values_as_text() throws Exception {
        Files.writeString(folder.resolve("token"), "token-from-file\n");
        Declaration declaration = read("""
                account: Fietsenmakerij De Tandem
                connections:
                  - name: Tandem
                    shop: {system: ccvshop, address: https://tandem.example, key: {env: SHOP_KEY}}
                    books:
                      system: moneybird
                      token: {file: token}
                      administration: 0123
                    push:
                      start: 2026-01-01
                      orderStatuses: [5, 6]
                      creditInvoices: yes
                    booking:
                      tolerance: 0.10
                      ledger: {goods: 8000, goods-domestic-21: 8010}
                """);

        assertThat(declaration.account()).isEqualTo("Fietsenmakerij De Tandem");
        Declared one = declaration.connections().getFirst();
        assertThat(one.name()).isEqualTo("Tandem");
        assertThat(one.shopSystem()).isEqualTo("ccvshop");
        assertThat(one.shop())
                .containsOnly(
                        Map.entry("address", new Value("https://tandem.example", false)),
                        Map.entry("key", new Value("key-from-env", true)));
        assertThat(one.booksSystem()).isEqualTo("moneybird");
        assertThat(one.books())
                .containsEntry("token", new Value("token-from-file", true))
                .containsEntry("administration", new Value("0123", false));
        assertThat(one.push())
                .containsEntry("start", new Value("2026-01-01", false))
                .containsEntry("orderStatuses", new Value("5,6", false))
                .containsEntry("creditInvoices", new Value("yes", false));
        assertThat(one.booking())
                .containsEntry("tolerance", new Value("0.10", false))
                .containsEntry("ledger.goods-domestic-21", new Value("8010", false));
        assertThat(declaration.toString()).doesNotContain("key-from-env", "token-from-file");
    }

    @Test
    void an_account_and_rules_need_not_be_given() throws Exception {
        Declaration declaration = read("connections: [{name: A, shop: {system: s}, books: {system: b}}]");

        assertThat(declaration.account()).isEqualTo("Doorzet");
        assertThat(declaration.connections().getFirst().push()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void a_mistake_is_named_with_its_line(String yaml, String says) {
        assertThatThrownBy(() -> read(yaml))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.sentence())
                                .startsWith("Reading the configuration " + folder.resolve("doorzet.yaml")
                                        + " failed at line ")
                                .endsWith("failed at line " + says)
                                .doesNotContain("\n"));
    }

    static Stream<Arguments> mistakes() {
        String start = "connections:\n  - name: A\n    shop: {system: s}\n";
        return Stream.of(
                Arguments.of("", "1: the file must be made of \"name: value\" lines."),
                Arguments.of("just text", "1: the file must be made of \"name: value\" lines."),
                Arguments.of("account: A", "1: \"connections\" must be a list."),
                Arguments.of("account: A\nconnections: {}", "1: \"connections\" must be a list."),
                Arguments.of("account: [A]\nconnections: []", "1: \"account\" must be a single value."),
                Arguments.of(
                        "account: A\nconections: []",
                        "2: \"conections\" is not known here; known are account, connections."),
                Arguments.of("account: A\naccount: B\nconnections: []", "2: \"account\" is given twice."),
                Arguments.of(start, "2: \"books\" is missing."),
                Arguments.of(
                        start + "    books: {system: b}\n    rules: {}\n",
                        "5: \"rules\" is not known here; known are name, shop, books, push, booking."),
                Arguments.of(start + "    books: {}\n", "4: \"books\" must name its \"system\"."),
                Arguments.of(start + "    books: b\n", "4: books must be made of \"name: value\" lines."),
                Arguments.of(
                        start + "    books:\n      system: b\n      token: {env: NOWHERE}\n",
                        "6: the environment variable NOWHERE is not set."),
                Arguments.of(
                        start + "    books:\n      system: b\n      token: {env: BLANK}\n",
                        "6: the environment variable BLANK is not set."),
                Arguments.of(
                        start + "    books:\n      system: b\n      system: c\n", "6: \"system\" is given twice."));
    }

    @Test
    void what_is_no_yaml_is_said_with_the_line() {
        assertThatThrownBy(() -> read("account: A\nconnections: [\n"))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.sentence())
                                .containsPattern("failed at line [23]: it is no YAML \\(.+\\)\\.")
                                .doesNotContain("\n"));
    }

    @Test
    void a_secret_file_that_cannot_be_read_is_named() {
        assertThatThrownBy(() ->
                        read("connections: [{name: A, shop: {system: s, key: {file: gone}}, books: {system: b}}]"))
                .hasMessageEndingWith(
                        "failed at line 1: the file %s cannot be read.".formatted(folder.resolve("gone")));
    }

    @Test
    void a_file_that_is_not_there_is_said() {
        assertThatThrownBy(() -> DeclarationFile.read(folder.resolve("none.yaml"), Map.of()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("none.yaml failed: there is no such file");
    }
}
