package nl.doorzet.core.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import nl.doorzet.core.forecast.BooksArithmetic;
import nl.doorzet.core.forecast.BooksRounding;
import nl.doorzet.core.forecast.Forecast;
import nl.doorzet.core.forecast.Forecast.Other;
import nl.doorzet.core.forecast.Forecast.Same;
import nl.doorzet.core.forecast.PricedLine;
import nl.doorzet.core.money.VatRate;
import nl.doorzet.core.sales.LineKind;
import nl.doorzet.core.sales.SaleBuilder;
import nl.doorzet.core.sales.VatTreatment;

/** Holds the forecast of a cart's entry against an oracle, for each way of rounding of the books. */
final class ForecastOfCarts {
    private static final Entry LIKE = Translations.booked(
            SaleBuilder.sale().goods("1.21", "21").totals("1.21", "0.21").order(),
            Translations.rules(Map.of()),
            Translations.BARE);

    private final Map<BooksRounding, AtomicInteger> held = new LinkedHashMap<>();

    ForecastOfCarts() {
        for (BooksRounding rounding : BooksRounding.values()) {
            held.put(rounding, new AtomicInteger());
        }
    }

    int held(BooksRounding rounding) {
        return held.getOrDefault(rounding, new AtomicInteger()).get();
    }

    /** The seed chooses what else the books do: prices with or without VAT, half a cent up or to even. */
    void hold(Computation computation, long seed) {
        Entry entry = entry(computation);
        for (BooksRounding rounding : BooksRounding.values()) {
            BooksArithmetic books = new BooksArithmetic(
                    rounding,
                    seed % 3 == 0 ? RoundingMode.HALF_EVEN : RoundingMode.HALF_UP,
                    seed % 2 == 0,
                    seed % 5 == 0 ? 4 : 2,
                    seed % 7 == 0 ? 3 : 0,
                    seed % 5 == 0);
            switch (Forecast.of(entry, books)) {
                case Same same -> arrives(entry, same.lines(), books);
                case Other other -> {
                    held.getOrDefault(rounding, new AtomicInteger()).incrementAndGet();
                    differs(entry, other, books);
                }
            }
        }
    }

    private static void arrives(Entry entry, List<PricedLine> lines, BooksArithmetic books) {
        BooksOracle theirs = BooksOracle.of(lines, books, digits(entry));
        assertThat(theirs.total())
                .as("total, %s", books)
                .isEqualTo(entry.total().minor());
        assertThat(theirs.vatTotal()).as("VAT, %s", books).isEqualTo(entry.vat().minor());
        for (VatTotal ours : entry.vatTotals()) {
            VatRate rate = ours.category().rate();
            if (books.rounding() == BooksRounding.PER_DOCUMENT) {
                Fraction off = theirs.exact()
                        .getOrDefault(rate, Fraction.ZERO)
                        .plus(Fraction.of(ours.vat().amount().negate()));
                // Less than one of the smallest unit.
                assertThat(off.times(Fraction.of(1, 2)).halfUp(digits(entry)))
                        .as("%s, %s", rate, books)
                        .isZero();
            } else {
                assertThat(theirs.vat())
                        .as("%s", books)
                        .containsEntry(rate, ours.vat().minor());
            }
        }
    }

    private static void differs(Entry entry, Other other, BooksArithmetic books) {
        List<PricedLine> whole = entry.lines().stream()
                .map(line -> new PricedLine(
                        line, "", BigDecimal.ONE, (books.vatIncluded() ? line.gross() : line.net()).amount()))
                .toList();
        BooksOracle theirs = BooksOracle.of(whole, books, digits(entry));
        Map<VatRate, Long> differing = new LinkedHashMap<>(theirs.vat());
        entry.vatTotals()
                .forEach(ours ->
                        differing.remove(ours.category().rate(), ours.vat().minor()));
        Map<VatRate, Long> told = other.differences().stream()
                .collect(Collectors.toMap(
                        d -> d.category().rate(), d -> d.books().minor()));
        assertThat(told).as("%s", books).isNotEmpty();
        switch (books.rounding()) {
            case PER_RATE -> assertThat(told).as("%s", books).isEqualTo(differing);
            // Some of the rates that differ line by line fit when their lines are taken together.
            case PER_LINE -> assertThat(differing).as("%s", books).containsAllEntriesOf(told);
            case PER_DOCUMENT ->
                assertThat(other.booksVat().minor()).as("%s", books).isEqualTo(theirs.vatTotal());
        }
        long off = other.differences().stream()
                .mapToLong(d -> d.books().minor() - d.shop().minor())
                .sum();
        assertThat(other.booksVat().minor())
                .as("%s", books)
                .isEqualTo(entry.vat().minor() + off);
    }

    private static int digits(Entry entry) {
        return entry.total().currency().getDefaultFractionDigits();
    }

    /** With a VAT code per rate, and an account for the goods and one for the rest. */
    private static Entry entry(Computation computation) {
        List<EntryLine> lines = new ArrayList<>();
        for (Computation.Line line : computation.lines()) {
            VatCategory category = new VatCategory(VatTreatment.DOMESTIC, "NL", line.rate());
            String account = line.line().kind() == LineKind.GOODS ? "8000" : "8010";
            lines.add(new EntryLine(
                    line.line().kind(),
                    "",
                    line.line().quantity(),
                    line.net(),
                    line.vat(),
                    category,
                    Optional.of(new VatCode("V" + line.rate())),
                    Optional.of(new LedgerAccount(account))));
        }
        return new Entry(
                LIKE.source(),
                LIKE.kind(),
                LIKE.reference(),
                LIKE.orderNumber(),
                LIKE.invoiceNumber(),
                LIKE.credited(),
                LIKE.date(),
                LIKE.description(),
                LIKE.debtor(),
                LIKE.seller(),
                LIKE.paymentMethod(),
                LIKE.paid(),
                lines,
                VatTotal.of(lines),
                computation.total(),
                LIKE.journal(),
                LIKE.costCentre(),
                LIKE.condition(),
                LIKE.settlement(),
                LIKE.link());
    }
}
