package nl.doorzet.app.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.doorzet.app.MainAccess;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code demo --once} as a user runs it, and what programs that nobody here wrote say of its result. */
class DemoTest {
    @TempDir
    private static Path folder;

    private static JsonNode report;

    @BeforeAll
    static void run() throws Exception {
        Path json = folder.resolve("out.json");
        assertThat(MainAccess.run(
                        "demo",
                        "--once",
                        "--json",
                        json.toString(),
                        "--data",
                        folder.resolve("data").toString()))
                .isZero();
        report = JsonMapper.shared().readTree(Files.readString(json));
    }

    @Test
    void every_document_is_on_exactly_one_list_and_none_is_booked_twice() {
        assertThat(report.get("doubles").intValue()).isZero();
        assertThat(report.get("connections")).hasSize(3).allSatisfy(line -> {
            long listed = line.get("booked").longValue()
                    + line.get("waiting").longValue()
                    + sum(line.get("skipped"))
                    + sum(line.get("attention"));
            assertThat(line.get("seen").longValue()).isEqualTo(listed).isGreaterThan(40);
        });
    }

    @Test
    void every_UBL_file_is_valid_as_it_claims() throws Exception {
        try (Stream<Path> files = Files.walk(folder.resolve("data/files"))) {
            List<Path> ubl = files.filter(f -> f.toString().endsWith(".xml")).toList();
            assertThat(ubl).hasSize(line("ubl").get("booked").intValue());
            assertThat(ubl)
                    .allSatisfy(file -> assertThat(UblJudge.objections(Files.readAllBytes(file)))
                            .as(file.toString())
                            .isEmpty());
        }
    }

    @Test
    void hledger_accepts_the_journal_and_finds_the_tables_total() throws Exception {
        Path journal = journal(".journal");
        assertThat(Programs.run("hledger", "-f", journal.toString(), "check", "--strict"))
                .isEmpty();
        String total = Programs.run(
                "hledger",
                "-f",
                journal.toString(),
                "balance",
                "Assets:Debiteuren",
                "--no-total",
                "--format",
                "%(total)");
        assertThat(new BigDecimal(total.replace("EUR", "").replace(",", "").strip()))
                .isEqualByComparingTo(line("plaintext").get("total").stringValue());
    }

    @Test
    void bean_check_accepts_the_journal_and_finds_the_tables_total() throws Exception {
        Path journal = journal(".beancount");
        assertThat(Programs.run("bean-check", journal.toString())).isEmpty();
        String total = Programs.run(
                "bean-query",
                "-q",
                "-f",
                "csv",
                journal.toString(),
                "select sum(position) where account ~ 'Debiteuren'");
        assertThat(new BigDecimal(
                        total.lines().toList().getLast().replace("EUR", "").strip()))
                .isEqualByComparingTo(line("plaintext").get("total").stringValue());
    }

    @Test
    void the_belgian_businesss_sale_is_reverse_charged_now_that_VIES_knows_the_number() throws Exception {
        assertThat(Files.readString(journal(".journal"))).contains(":Intracommunautair");
    }

    private static JsonNode line(String system) {
        return report.get("connections")
                .valueStream()
                .filter(line -> line.get("system").stringValue().equals(system))
                .findFirst()
                .orElseThrow();
    }

    private static Path journal(String ending) throws Exception {
        try (Stream<Path> files = Files.walk(folder.resolve("data/files"))) {
            return files.filter(f -> f.toString().toLowerCase(Locale.ROOT).endsWith(ending))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static long sum(JsonNode counts) {
        return counts.valueStream().mapToLong(JsonNode::longValue).sum();
    }
}
