package nl.doorzet.accounting.plaintext;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.doorzet.accounting.Golden;
import nl.doorzet.accounting.NoNetwork;
import nl.doorzet.accounting.Parties;
import nl.doorzet.accounting.RandomSales;
import nl.doorzet.accounting.SampleSale;
import nl.doorzet.core.booking.Entry;
import nl.doorzet.core.booking.Problem;
import nl.doorzet.core.connector.Choice;
import nl.doorzet.core.connector.accounting.Administration;
import nl.doorzet.core.connector.accounting.Outcome;
import nl.doorzet.core.connector.accounting.Outcome.Booked;
import nl.doorzet.core.money.Money;
import nl.doorzet.core.sales.LineKind;
import nl.doorzet.core.sales.VatFacts;
import nl.doorzet.core.settings.SettingsForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What stands in the journal, judged by the programs that it is for. */
class PlaintextJournalTest {
    @TempDir
    private Path files;

    @ParameterizedTest
    @EnumSource
    void six_documents_are_accepted_and_as_they_were_last_read(Format format) throws IOException {
        for (Entry entry : samples()) {
            assertThat(open(format).book(entry))
                    .isInstanceOfSatisfying(
                            Booked.class, b -> assertThat(b.total()).contains(entry.total()));
        }

        Checker.accepts(format, journal(format));
        Golden.check(PlaintextJournalTest.class, format.fileName(), Files.readAllBytes(journal(format)));
    }

    @ParameterizedTest
    @EnumSource
    void the_checker_finds_a_cent_that_is_missing(Format format) throws IOException {
        open(format).book(samples().getFirst());
        Files.writeString(journal(format), Files.readString(journal(format)).replace("60.82 EUR", "60.81 EUR"));

        assertThat(Checker.run(
                        format == Format.HLEDGER
                                ? new String[] {"hledger", "-f", journal(format).toString(), "check", "--strict"}
                                : new String[] {"bean-check", journal(format).toString()}))
                .contains("refuses")
                .contains("0.01");
    }

    @ParameterizedTest
    @EnumSource
    void five_hundred_sales_of_all_kinds_are_accepted_and_found_again(Format format) {
        RandomSales sales = new RandomSales(20261121);
        Money owed = Money.euro("0");
        for (int i = 0; i < 500; i++) {
            Entry entry = sales.next(60_000 + i);
            Outcome outcome = open(format).book(entry);

            assertThat(open(format).find(entry)).contains((Booked) outcome);
            assertThat(((Booked) outcome).total()).contains(entry.total());
            owed = owed.plus(entry.total());
        }

        Checker.accepts(format, journal(format));
        if (format == Format.HLEDGER) {
            assertThat(Checker.hledger(journal(format), "balance", "Assets:Debiteuren", "-N"))
                    .contains(" " + owed.plain() + " EUR");
            assertThat(Checker.hledger(journal(format), "print", "tag:document=^invoice/60499$"))
                    .contains("(F2026-499)");
        }
    }

    @ParameterizedTest
    @EnumSource
    void two_invoices_of_one_order_with_its_number_as_reference_are_both_booked(Format format) {
        for (long id : List.of(51000201L, 51000202L)) {
            Entry entry = SampleSale.invoice(id, Parties.dutchBusiness())
                    .goods("Bel", "1", "9.99", "21")
                    .referredToByOrder()
                    .entry();
            assertThat(open(format).find(entry)).isEmpty();
            assertThat(open(format).book(entry))
                    .isEqualTo(new Booked("invoice-" + id, "10045", "", Optional.of(Money.euro("9.99"))));
        }

        Checker.accepts(format, journal(format));
    }

    @Test
    void paid_money_stands_on_the_payment_methods_account_and_the_cost_centre_is_told() throws IOException {
        open(Format.HLEDGER)
                .book(SampleSale.invoice(1, Parties.dutchBusiness())
                        .goods("Bel", "1", "12.10", "21")
                        .by("PaymentProvider-iDEAL", "iDEAL")
                        .paid()
                        .with(Map.of("settlement.PaymentProvider-iDEAL", "Assets:iDEAL", "costCentre", "WEB"))
                        .entry());

        assertThat(Files.readString(journal(Format.HLEDGER)))
                .containsPattern("    Assets:iDEAL +12.10 EUR")
                .contains("kostenplaats: WEB");
        Checker.accepts(Format.HLEDGER, journal(Format.HLEDGER));
    }

    @Test
    void a_ledger_account_from_the_rules_goes_first() throws IOException {
        open(Format.HLEDGER)
                .book(SampleSale.invoice(1, Parties.dutchBusiness())
                        .goods("Bel", "1", "12.10", "21")
                        .with(Map.of("ledger.goods", "8000 Omzet hoog"))
                        .entry());

        assertThat(Files.readString(journal(Format.HLEDGER)))
                .contains("account 8000 Omzet hoog\n")
                .containsPattern("    8000 Omzet hoog +-10.00 EUR");
        Checker.accepts(Format.HLEDGER, journal(Format.HLEDGER));
        assertThat(open(Format.HLEDGER).choices(Choice.Kind.LEDGER_ACCOUNTS))
                .extracting(Choice::id)
                .contains("8000 Omzet hoog", "Income:Omzet", "Assets:Debiteuren");
    }

    @Test
    void an_account_that_the_program_does_not_take_is_refused_before_anything_is_written() {
        Entry entry = SampleSale.invoice(1, Parties.dutchBusiness())
                .goods("Bel", "1", "12.10", "21")
                .with(Map.of("ledger.goods", "8000 Omzet hoog"))
                .entry();

        assertThat(open(Format.BEANCOUNT).book(entry)).isInstanceOfSatisfying(Outcome.Rejected.class, no -> {
            assertThat(no.problem().code()).isEqualTo(Problem.Code.BOOKS_REFUSED);
            assertThat(no.problem().facts()).containsEntry("account", "8000 Omzet hoog");
        });
        assertThat(files).isEmptyDirectory();
    }

    @ParameterizedTest
    @EnumSource
    void other_currencies_are_declared_with_their_own_decimals(Format format) {
        for (String currency : List.of("EUR", "JPY", "KWD")) {
            open(format)
                    .book(SampleSale.invoice(currency.hashCode(), Parties.consumer("Yuki", "JP"))
                            .in(currency)
                            .goods("Bel", "2", "3000", "0")
                            .entry());
        }

        Checker.accepts(format, journal(format));
    }

    private static List<Entry> samples() {
        return List.of(
                SampleSale.invoice(51000201, Parties.consumer("Jan Jansen", "NL"))
                        .goods("Fietsbel", "3", "29.97", "21")
                        .goods("Fietskaart", "2", "25.90", "9")
                        .line(LineKind.SHIPPING, "", "1", "4.95", "21")
                        .by("PaymentProvider-iDEAL", "iDEAL")
                        .paid()
                        .entry(),
                SampleSale.invoice(51000202, Parties.dutchBusiness())
                        .goods("Bakfiets", "1", "1799.00", "21")
                        .line(LineKind.DISCOUNT, "Kortingscode LENTE", "1", "-50.00", "21")
                        .by("PaymentProvider-OnAccount", "Op rekening")
                        .entry(),
                SampleSale.invoice(51000203, Parties.belgianBusiness())
                        .goods("Racefiets", "2", "2400.00", "0")
                        .with(new VatFacts(true, false, false))
                        .entry(),
                SampleSale.invoice(51000204, Parties.dutchBusiness())
                        .goods("Bakfiets", "-1", "-1799.00", "21")
                        .credit("F2026-202")
                        .entry(),
                SampleSale.invoice(51000205, Parties.consumer("\"An\" | Claes; \\ (zus)", "BE"))
                        .goods("Krat water", "1", "6.36", "6")
                        .line(LineKind.DEPOSIT, "", "1", "4.50", "0")
                        .entry(),
                SampleSale.invoice(51000206, Parties.dutchBusiness())
                        .goods("Ventiel", "3", "10.00", "21")
                        .roundedBy("0.02")
                        .entry());
    }

    private Path journal(Format format) {
        return files.resolve("boekhouding").resolve(format.fileName());
    }

    private Administration open(Format format) {
        return switch (SettingsForm.of(PlaintextSettings.class).read(Map.of("format", format.name()))) {
            case SettingsForm.Read.Valid<PlaintextSettings>(var settings) ->
                new PlaintextConnector().open(settings, NoNetwork.access(files));
            case SettingsForm.Read.Invalid<PlaintextSettings>(var errors) ->
                throw new AssertionError(errors.toString());
        };
    }
}
