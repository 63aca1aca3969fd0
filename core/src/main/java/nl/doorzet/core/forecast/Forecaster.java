package nl.doorzet.core.forecast;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.doorzet.core.booking.Entry;
import nl.doorzet.core.booking.EntryLine;
import nl.doorzet.core.booking.VatCategory;
import nl.doorzet.core.booking.VatCode;
import nl.doorzet.core.forecast.Forecast.Difference;
import nl.doorzet.core.forecast.Forecast.Other;
import nl.doorzet.core.forecast.Forecast.Same;
import nl.doorzet.core.money.Money;
import nl.doorzet.core.money.Split;
import nl.doorzet.core.money.VatRate;

/** Prices an entry for books with this arithmetic, and computes after them. */
final class Forecaster {
    private final Entry entry;
    private final BooksArithmetic books;
    private final Currency currency;
    /** Where each line stands in the entry; a line made of several, where the first of them does. */
    private final IdentityHashMap<EntryLine, Integer> places = new IdentityHashMap<>();

    Forecaster(Entry entry, BooksArithmetic books) {
        this.entry = entry;
        this.books = books;
        this.currency = entry.total().currency();
        entry.lines().forEach(line -> places.put(line, places.size()));
    }

    Forecast forecast() {
        List<List<EntryLine>> codes = perCode();
        List<List<PricedLine>> priced = codes.stream().map(this::priced).toList();
        List<Money> vats = books.rounding() == BooksRounding.PER_DOCUMENT
                ? shares(codes, priced)
                : priced.stream().map(this::vat).toList();
        List<Difference> differences = new ArrayList<>();
        for (int i = 0; i < codes.size(); i++) {
            if (!fits(priced.get(i), codes.get(i), vats.get(i))) {
                VatCategory category = codes.get(i).getFirst().category();
                differences.add(new Difference(category, ourVat(codes.get(i)), vats.get(i)));
            }
        }
        return differences.isEmpty() ? new Same(inOrder(priced)) : new Other(differences, Money.sum(vats, currency));
    }

    /** The lines of each VAT code; where the books need none, of each category. */
    private List<List<EntryLine>> perCode() {
        Map<Object, List<EntryLine>> codes = new LinkedHashMap<>();
        for (EntryLine line : entry.lines()) {
            Object code = line.vatCode().<Object>map(VatCode::id).orElse(line.category());
            codes.computeIfAbsent(code, _ -> new ArrayList<>()).add(line);
        }
        return List.copyOf(codes.values());
    }

    private List<PricedLine> priced(List<EntryLine> lines) {
        List<PricedLine> asTheyAre = price(lines);
        if (books.rounding() != BooksRounding.PER_LINE || fits(asTheyAre, lines, vat(asTheyAre))) {
            return asTheyAre;
        }
        Map<Object, List<EntryLine>> perAccount = new LinkedHashMap<>();
        for (EntryLine line : lines) {
            perAccount.computeIfAbsent(line.account(), _ -> new ArrayList<>()).add(line);
        }
        List<PricedLine> merged =
                price(perAccount.values().stream().map(this::merged).toList());
        return fits(merged, lines, vat(merged)) ? merged : asTheyAre;
    }

    private List<PricedLine> price(List<EntryLine> lines) {
        return lines.stream().map(line -> PricedLine.of(line, books)).toList();
    }

    private boolean fits(List<PricedLine> theirs, List<EntryLine> ours, Money vat) {
        Money priced = Money.sum(ours.stream().map(books::priced).toList(), currency);
        return amount(theirs).compareTo(priced.amount()) == 0 && vat.equals(ourVat(ours));
    }

    private Money ourVat(List<EntryLine> ours) {
        return Money.sum(ours.stream().map(EntryLine::vat).toList(), currency);
    }

    private BigDecimal amount(PricedLine line) {
        return books.amount(line.quantity(), line.price(), currency);
    }

    private BigDecimal amount(List<PricedLine> lines) {
        return lines.stream().map(this::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The VAT that books with a rounding per line or per rate arrive at for one code. */
    private Money vat(List<PricedLine> lines) {
        if (books.rounding() == BooksRounding.PER_LINE) {
            List<Money> each = lines.stream()
                    .map(line -> books.vat(line.line().category().rate(), amount(line), currency))
                    .toList();
            return Money.sum(each, currency);
        }
        return books.vat(rate(lines), amount(lines), currency);
    }

    /** Of VAT that is rounded once for the document: ours, if theirs is as much and no code's part is off by a cent. */
    private List<Money> shares(List<List<EntryLine>> codes, List<List<PricedLine>> priced) {
        List<BigDecimal> exact = priced.stream()
                .map(lines -> books.exactVat(rate(lines), amount(lines)))
                .toList();
        List<Money> ours = codes.stream().map(this::ourVat).toList();
        BigDecimal sum = exact.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        Money theirs = books.rounded(sum, currency);
        BigDecimal cent = BigDecimal.ONE.movePointLeft(currency.getDefaultFractionDigits());
        boolean near = IntStream.range(0, ours.size())
                .allMatch(i -> exact.get(i).subtract(ours.get(i).amount()).abs().compareTo(cent) < 0);
        return near && theirs.equals(Money.sum(ours, currency)) ? ours : Split.cents(exact, theirs);
    }

    private static VatRate rate(List<PricedLine> lines) {
        return lines.getFirst().line().category().rate();
    }

    private EntryLine merged(List<EntryLine> lines) {
        EntryLine merged = PricedLine.merged(lines);
        places.putIfAbsent(merged, places.getOrDefault(lines.getFirst(), 0));
        return merged;
    }

    private List<PricedLine> inOrder(List<List<PricedLine>> perCode) {
        return perCode.stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparing(priced -> places.getOrDefault(priced.line(), 0)))
                .toList();
    }
}
