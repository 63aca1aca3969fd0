package nl.doorzet.accounting.plaintext;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import nl.doorzet.accounting.files.WorkFolder;
import nl.doorzet.accounting.plaintext.JournalEntry.Posting;
import nl.doorzet.accounting.plaintext.JournalText.Booked;
import nl.doorzet.core.money.Money;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The journal survives what happens to files. */
class JournalFileTest {
    @TempDir
    private Path files;

    private Path journal;
    private Path aside;

    @BeforeEach
    void names() {
        journal = files.resolve("boeken/boekhouding.journal");
        aside = files.resolve("boeken/boekhouding.journal.afgebroken");
    }

    @Test
    void a_record_torn_at_any_byte_is_set_aside_and_booked_once() throws IOException {
        file().append(entry("invoice-1", "10.00"));
        byte[] first = Files.readAllBytes(journal);
        file().append(entry("invoice-2", "20.00"));
        byte[] both = Files.readAllBytes(journal);

        for (int length = first.length; length < both.length; length++) {
            Files.write(journal, Arrays.copyOf(both, length));
            Files.deleteIfExists(aside);
            boolean whole = length >= both.length - 1;

            assertThat(file().find("invoice-2").isPresent()).isEqualTo(whole);
            file().append(entry("invoice-2", "20.00"));

            String content = Files.readString(journal);
            assertThat(content).startsWith(new String(first, UTF_8));
            assertThat(content.lines().filter("; doorzet:end invoice-2"::equals))
                    .hasSize(1);
            assertThat(file().find("invoice-1")).isPresent();
            if (Files.exists(aside)) {
                assertThat(aside).hasBinaryContent(Arrays.copyOfRange(both, first.length, length));
            }
        }
        Checker.accepts(Format.HLEDGER, journal);
    }

    @Test
    void a_journal_that_only_grew_is_not_read_again() throws IOException {
        file().append(entry("invoice-1", "10.00"));
        JournalText known = KnownJournals.shared().read(journal, Format.HLEDGER.syntax());
        file().append(entry("invoice-2", "20.00"));

        assertThat(KnownJournals.shared().read(journal, Format.HLEDGER.syntax()))
                .isSameAs(known);
        assertThat(file().find("invoice-2")).isPresent();
        Checker.accepts(Format.HLEDGER, journal);
    }

    @Test
    void a_journal_that_somebody_edited_or_took_away_is_read_anew() throws IOException {
        file().append(entry("invoice-1", "10.00"));
        Files.writeString(journal, Files.readString(journal).replace("invoice-1", "invoice-9"));
        FileTime later = FileTime.fromMillis(Files.getLastModifiedTime(journal).toMillis() + 1000);
        Files.setLastModifiedTime(journal, later);

        assertThat(file().find("invoice-1")).isEmpty();
        assertThat(file().find("invoice-9")).isPresent();

        Files.delete(journal);
        assertThat(file().find("invoice-9")).isEmpty();
        file().append(entry("invoice-9", "10.00"));
        assertThat(file().find("invoice-9")).isPresent();
        Checker.accepts(Format.HLEDGER, journal);
    }

    @Test
    void zeros_that_a_power_cut_left_are_set_aside() throws IOException {
        file().append(entry("invoice-1", "10.00"));
        long whole = Files.size(journal);
        byte[] content = Arrays.copyOf(Files.readAllBytes(journal), (int) whole + 4096);
        Files.write(journal, content);

        assertThat(file().find("invoice-1")).isPresent();
        file().append(entry("invoice-2", "20.00"));

        assertThat(aside).hasSize(4096);
        assertThat(Files.readString(journal)).doesNotContain("\0");
        Checker.accepts(Format.HLEDGER, journal);
    }

    @Test
    void what_people_write_between_the_records_stays() throws IOException {
        file().append(entry("invoice-1", "10.00"));
        String byHand = "\n2026-01-01 Eigen boeking\n    Assets:Debiteuren  -10.00 EUR\n    Income:Omzet";
        Files.writeString(journal, Files.readString(journal) + byHand);

        file().append(entry("invoice-2", "20.00"));

        assertThat(aside).doesNotExist();
        assertThat(Files.readString(journal)).contains(byHand + "\n; doorzet:begin invoice-2");
        assertThat(file().find("invoice-1").flatMap(Booked::total)).contains(Money.euro("10.00"));
        Checker.accepts(Format.HLEDGER, journal);
    }

    @Test
    void an_account_declared_only_in_the_torn_part_is_declared_again() throws IOException {
        file().append(entry("invoice-1", "10.00"));
        String content = Files.readString(journal);
        Files.writeString(journal, content.substring(0, content.indexOf("; doorzet:end")));

        file().append(entry("invoice-2", "20.00"));

        Checker.accepts(Format.HLEDGER, journal);
    }

    @ParameterizedTest
    @EnumSource
    void many_writers_at_once_leave_one_record_for_each_document(Format format) throws Exception {
        List<Callable<Booked>> bookings = IntStream.range(0, 60)
                .<Callable<Booked>>mapToObj(i -> () -> new JournalFile(new WorkFolder(files, "boeken"), format)
                        .append(entry("invoice-" + i % 20, "10.00")))
                .toList();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Booked> booked : threads.invokeAll(bookings)) {
                assertThat(booked.get().total()).contains(Money.euro("10.00"));
            }
        }

        Path file = files.resolve("boeken").resolve(format.fileName());
        assertThat(Files.readString(file).lines().filter(l -> l.startsWith("; doorzet:end")))
                .hasSize(20);
        Checker.accepts(format, file);
    }

    private JournalFile file() {
        return new JournalFile(new WorkFolder(files, "boeken"), Format.HLEDGER);
    }

    private static JournalEntry entry(String identity, String amount) {
        Money total = Money.euro(amount);
        return new JournalEntry(
                identity,
                LocalDate.of(2026, 11, 20),
                "F-" + identity,
                "Café Ünïcödé 🚲",
                "Webshop",
                Map.of("document", identity),
                List.of(new Posting("Assets:Debiteuren", total), new Posting("Income:Omzet", total.negated())));
    }
}
