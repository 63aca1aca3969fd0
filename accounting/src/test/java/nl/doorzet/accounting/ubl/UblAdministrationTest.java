package nl.doorzet.accounting.ubl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import nl.doorzet.accounting.NoNetwork;
import nl.doorzet.accounting.Parties;
import nl.doorzet.accounting.SampleSale;
import nl.doorzet.core.booking.Entry;
import nl.doorzet.core.booking.Problem;
import nl.doorzet.core.connector.ApiFailure;
import nl.doorzet.core.connector.accounting.AccountingConnector;
import nl.doorzet.core.connector.accounting.Administration;
import nl.doorzet.core.connector.accounting.Outcome;
import nl.doorzet.core.connector.accounting.Outcome.Booked;
import nl.doorzet.core.money.Money;
import nl.doorzet.core.sales.Seller;
import nl.doorzet.core.sales.VatFacts;
import nl.doorzet.core.settings.SettingsForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UblAdministrationTest {
    @TempDir
    private Path files;

    @Test
    void the_connector_is_found_as_a_service() {
        assertThat(ServiceLoader.load(AccountingConnector.class)).hasAtLeastOneElementOfType(UblConnector.class);
    }

    @Test
    void a_document_becomes_one_file_named_after_its_reference_and_identity() {
        Entry entry = UblSamples.CONSUMER_TWO_RATES.entry();

        assertThat(open().find(entry)).isEmpty();
        Outcome outcome = open().book(entry);

        assertThat(outcome)
                .isEqualTo(new Booked(
                        "F2026-201_invoice-51000201.xml", "F2026-201", "", Optional.of(Money.euro("60.82"))));
        assertThat(names()).containsExactly("F2026-201_invoice-51000201.xml");
        assertThat(open().find(entry)).contains((Booked) outcome);
    }

    @Test
    void looking_for_a_document_writes_nothing() {
        assertThat(open().find(UblSamples.CONSUMER_TWO_RATES.entry())).isEmpty();
        assertThat(files).isEmptyDirectory();
    }

    @Test
    void booking_again_changes_nothing_also_when_the_reference_is_another_by_now() throws IOException {
        Outcome first = open().book(UblSamples.CONSUMER_TWO_RATES.entry());
        byte[] content = Files.readAllBytes(files.resolve("ubl/F2026-201_invoice-51000201.xml"));
        Entry changed = SampleSale.invoice(51000201, Parties.consumer("Jan Jansen", "NL"))
                .goods("Iets anders", "1", "1.00", "21")
                .referredToByOrder()
                .entry();

        assertThat(open().book(changed)).isEqualTo(first);
        assertThat(names()).hasSize(1);
        assertThat(files.resolve("ubl/F2026-201_invoice-51000201.xml")).hasBinaryContent(content);
    }

    @Test
    void two_invoices_of_one_order_with_its_number_as_reference_become_two_files() {
        for (long id : List.of(51000201L, 51000202L)) {
            Entry entry = SampleSale.invoice(id, Parties.consumer("Jan Jansen", "NL"))
                    .goods("Bel", "1", "9.99", "21")
                    .referredToByOrder()
                    .entry();
            assertThat(open().find(entry)).isEmpty();
            open().book(entry);
        }

        assertThat(names()).containsExactly("10045_invoice-51000201.xml", "10045_invoice-51000202.xml");
    }

    @Test
    void a_credit_note_has_a_negative_total_in_the_books() {
        assertThat(open().book(UblSamples.CREDIT_NOTE.entry()))
                .isInstanceOfSatisfying(
                        Booked.class, booked -> assertThat(booked.total()).contains(Money.euro("-1799.00")));
    }

    @Test
    void what_is_missing_is_named_and_nothing_is_written() {
        Seller nobody = new Seller(
                "", Parties.DUTCH_SELLER.address(), "", "geen", Parties.DUTCH_SELLER.chamberOfCommerce(), "");
        Entry entry = SampleSale.invoice(1, Parties.business("Firma", "FR", "onbekend", ""))
                .from(nobody)
                .goods("Bel", "1", "9.99", "0")
                .with(new VatFacts(true, false, false))
                .with(Map.of("unprovenVatNumber", "BOOK"))
                .entry();

        assertThat(open().book(entry))
                .isEqualTo(new Outcome.Rejected(Problem.owner(
                        Problem.Code.INCOMPLETE_DATA,
                        Map.of(
                                "field",
                                "seller.name, seller.vatNumber, customer.vatNumber",
                                "reason",
                                "missing or of the wrong form"))));
        assertThat(files).isEmptyDirectory();
    }

    @Test
    void many_at_once_write_one_file() throws Exception {
        Entry entry = UblSamples.ROUNDING.entry();
        Callable<Outcome> booking = () -> open().book(entry);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Outcome>> outcomes =
                    threads.invokeAll(Stream.generate(() -> booking).limit(20).toList());
            for (Future<Outcome> outcome : outcomes) {
                assertThat(outcome.get()).isEqualTo(outcomes.getFirst().get());
            }
        }
        assertThat(names()).hasSize(1);
    }

    @Test
    void what_a_crash_left_half_written_is_not_in_the_books() throws IOException {
        Entry entry = UblSamples.ROUNDING.entry();
        Files.createDirectories(files.resolve("ubl"));
        Files.writeString(files.resolve("ubl/.F2026-206_invoice-51000206.xml.part"), "<Invoice");

        assertThat(open().find(entry)).isEmpty();
        assertThat(open().book(entry)).isInstanceOf(Booked.class);
        assertThat(names()).containsExactly("F2026-206_invoice-51000206.xml");
    }

    @Test
    void a_damaged_file_is_nobodys_guess() throws IOException {
        Files.createDirectories(files.resolve("ubl"));
        Files.writeString(files.resolve("ubl/x_invoice-51000206.xml"), "<Invoice");

        assertThatThrownBy(() -> open().find(UblSamples.ROUNDING.entry()))
                .isInstanceOf(ApiFailure.NoAnswer.class)
                .hasMessageContaining("x_invoice-51000206.xml");
    }

    @Test
    void a_folder_that_cannot_be_made_is_no_booking() throws IOException {
        Files.writeString(files.resolve("ubl"), "a file is in the way");

        assertThatThrownBy(() -> open().book(UblSamples.ROUNDING.entry())).isInstanceOf(ApiFailure.NotSent.class);
    }

    @Test
    void a_folder_that_leads_elsewhere_is_an_error_of_the_form() {
        assertThat(SettingsForm.of(UblSettings.class).read(Map.of("folder", "../elders")))
                .isInstanceOfSatisfying(
                        SettingsForm.Read.Invalid.class,
                        invalid -> assertThat(invalid.errors().toString()).contains("../elders"));
    }

    @Test
    void its_name_is_the_folder() {
        assertThat(open().name()).endsWith("ubl");
    }

    private Administration open() {
        return new UblConnector().open(new UblSettings("ubl", 14), NoNetwork.access(files));
    }

    private List<String> names() {
        try (Stream<Path> list = Files.list(files.resolve("ubl"))) {
            return list.map(p -> p.getFileName().toString())
                    .filter(name -> !name.equals(".doorzet.lock"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
