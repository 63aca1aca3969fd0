package nl.doorzet.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import nl.doorzet.core.booking.DebtorMatching;
import nl.doorzet.core.booking.Entry;
import nl.doorzet.core.connector.Capability;
import nl.doorzet.core.connector.Choice;
import nl.doorzet.core.connector.FieldUse;
import nl.doorzet.core.connector.accounting.Outcome;
import nl.doorzet.core.connector.accounting.Outcome.Booked;
import nl.doorzet.core.connector.accounting.Outcome.Rejected;
import nl.doorzet.core.sales.SalesDocument;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** 3.x: booking to the cent, and finding it again. */
interface BookingChapter extends Chapter {
    @TestFactory
    default Stream<DynamicTest> rule_3_01_each_sample_is_booked_to_the_cent() {
        return eachSample((bench, entry) -> {
            Booked booked = booked(bench.book(entry));
            assertThat(bench.subject().booked()).containsExactly(InBooks.expected(entry, bench.keepsDebtors()));
            assertThat(booked.total().orElse(entry.total())).isEqualTo(entry.total());
        });
    }

    @TestFactory
    default Stream<DynamicTest> rule_3_02_what_is_booked_is_found() {
        return eachSample((bench, entry) -> {
            Booked booked = booked(bench.book(entry));
            assertThat(bench.open().find(entry)).map(Booked::id).contains(booked.id());
        });
    }

    @TestFactory
    default Stream<DynamicTest> rule_3_03_what_is_not_booked_is_not_found() {
        return eachSample((bench, entry) -> assertThat(bench.open().find(entry)).isEmpty());
    }

    @Test
    default void rule_3_04_two_invoices_of_one_order_are_two_bookings() {
        try (Bench bench = bench()) {
            List<Entry> twins = Samples.twins().stream()
                    .map(twin -> bench.entry(twin, Map.of(), Map.of("reference", "ORDER_NUMBER")))
                    .toList();
            Booked first = booked(bench.book(twins.getFirst()));
            assertThat(bench.open().find(twins.getLast()))
                    .as("the second, of which only the first's reference is in the books")
                    .isEmpty();
            Booked second = booked(bench.book(twins.getLast()));
            assertThat(bench.open().find(twins.getFirst())).map(Booked::id).contains(first.id());
            assertThat(bench.open().find(twins.getLast())).map(Booked::id).contains(second.id());
            assertThat(bench.subject().booked()).hasSize(2);
        }
    }

    @Test
    default void rule_3_05_a_customer_is_one_debtor() {
        try (Bench bench = bench()) {
            booked(bench.book(bench.entry(Samples.plain())));
            booked(bench.book(bench.entry(Samples.another())));
            assertThat(bench.subject().debtors()).isEqualTo(bench.keepsDebtors() ? 1 : 0);
            booked(bench.book(bench.entry(Samples.ofAnotherCustomer())));
            assertThat(bench.subject().debtors()).isEqualTo(bench.keepsDebtors() ? 2 : 0);
        }
    }

    @Test
    default void rule_3_06_a_collective_debtor_is_one_for_all() {
        try (Bench bench = bench()) {
            Map<String, String> collective = Map.of("debtors", "COLLECTIVE");
            Entry one = bench.entry(Samples.plain(), collective, Map.of());
            Entry other = bench.entry(Samples.ofAnotherCustomer(), collective, Map.of());
            booked(bench.book(one));
            booked(bench.book(other));
            assertThat(bench.subject().debtors()).isEqualTo(bench.keepsDebtors() ? 1 : 0);
            assertThat(bench.open().find(one)).isPresent();
            assertThat(bench.open().find(other)).isPresent();
        }
    }

    @Test
    default void rule_3_07_it_lists_what_the_settings_choose_from() {
        try (Bench bench = bench()) {
            choicesHold(bench, Capability.NEEDS_VAT_CODES, Choice.Kind.VAT_CODES, "vat.", "percentage");
            choicesHold(bench, Capability.NEEDS_LEDGER_ACCOUNTS, Choice.Kind.LEDGER_ACCOUNTS, "ledger.", "type");
        }
    }

    @Test
    default void rule_3_08_it_knows_the_name_of_the_administration() {
        try (Bench bench = bench()) {
            assertThat(bench.open().name()).isNotBlank();
        }
    }

    @Test
    default void rule_3_09_vat_that_the_books_would_compute_otherwise_is_never_booked_otherwise() {
        try (Bench bench = bench()) {
            Entry entry = bench.entry(Samples.vatRoundedPerLine());
            Outcome outcome = bench.book(entry);
            boolean computes = bench.capabilities().contains(Capability.COMPUTES_VAT);
            if (computes && outcome instanceof Rejected) {
                assertThat(bench.subject().booked()).isEmpty();
            } else {
                booked(outcome);
                assertThat(bench.subject().booked()).containsExactly(InBooks.expected(entry, bench.keepsDebtors()));
            }
        }
    }

    @Test
    default void rule_3_10_a_reference_that_is_too_long_is_refused_and_never_cut() {
        try (Bench bench = bench()) {
            int longest = bench.subject().connector().info().fieldUses().stream()
                    .filter(use -> use.fact() == FieldUse.Fact.REFERENCE)
                    .findFirst()
                    .map(FieldUse::maxLength)
                    .orElseThrow();
            Entry entry = bench.entry(new SampleSale(40)
                    .number("7".repeat(longest + 1))
                    .goods("Lamp", "1", "121.00", "21")
                    .invoice("121.00", "21.00"));
            assertThat(bench.book(entry)).isInstanceOf(Rejected.class);
            assertThat(bench.subject().booked()).isEmpty();
        }
    }

    @Test
    default void rule_3_11_a_customer_who_is_in_the_books_already_is_found_as_the_owner_wants() {
        sold(DebtorMatching.VAT_NUMBER, Samples.toOne(SampleSale.COMPANY));
        sold(DebtorMatching.EMAIL, Samples.toOne(SampleSale.CONSUMER));
    }

    /** To a customer whom the books know by another number, first with our numbers only and then with this matching. */
    private void sold(DebtorMatching matching, List<SalesDocument> sales) {
        try (Bench bench = bench()) {
            if (!bench.capabilities().contains(Capability.MATCHES_DEBTORS)) {
                return;
            }
            booked(bench.book(bench.entry(sales.get(0), Map.of("debtorPrefix", "EARLIER-"), Map.of())));
            Entry matched = bench.entry(
                    sales.get(1), Map.of("debtorMatching", matching.name(), "debtorPrefix", "NOW-"), Map.of());
            booked(bench.book(matched));
            assertThat(bench.subject().debtors()).as("matched by " + matching).isEqualTo(1);
            assertThat(bench.open().find(matched)).isPresent();
            booked(bench.book(bench.entry(sales.get(2), Map.of("debtorPrefix", "NOW-"), Map.of())));
            assertThat(bench.subject().debtors()).as("by number only").isEqualTo(2);
        }
    }

    private Stream<DynamicTest> eachSample(BiConsumer<Bench, Entry> rule) {
        try (Bench asked = bench()) {
            return Samples.all(asked.capabilities()).stream()
                    .map(sample -> DynamicTest.dynamicTest(sample.name(), () -> {
                        try (Bench bench = bench()) {
                            rule.accept(bench, bench.entry(sample.document()));
                        }
                    }));
        }
    }

    private static void choicesHold(Bench bench, Capability needed, Choice.Kind kind, String settings, String fact) {
        if (!bench.capabilities().contains(needed)) {
            return;
        }
        List<Choice> choices = bench.open().choices(kind);
        assertThat(choices).extracting(Choice::id).doesNotHaveDuplicates().doesNotContain("");
        assertThat(choices).allSatisfy(choice -> {
            assertThat(choice.name()).isNotBlank();
            assertThat(Optional.ofNullable(choice.facts().get(fact))).isPresent();
        });
        List<String> chosen = bench.subject().bookingRules().entrySet().stream()
                .filter(rule -> rule.getKey().startsWith(settings))
                .map(Map.Entry::getValue)
                .toList();
        assertThat(choices).extracting(Choice::id).isNotEmpty().containsAll(chosen);
    }

    private static Booked booked(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Booked.class);
        return (Booked) outcome;
    }
}
