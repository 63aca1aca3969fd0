package nl.doorzet.core.forecast;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.List;
import nl.doorzet.core.booking.EntryLine;
import nl.doorzet.core.money.Money;

/**
 * A line as the books are to get it.
 *
 * @param line what it stands for; several of the entry's lines in one where only their sum gives the shop's VAT
 * @param description where the quantity cannot be kept, it stands before the text: {@code 3 × Sokken}
 * @param quantity above zero
 * @param price of one, with or without VAT as {@link BooksArithmetic#vatIncluded} says; below zero for a credit
 */
public record PricedLine(EntryLine line, String description, BigDecimal quantity, BigDecimal price) {

    static PricedLine of(EntryLine line, BooksArithmetic books) {
        Money priced = books.priced(line);
        Currency currency = priced.currency();
        BigDecimal quantity = line.quantity().abs().stripTrailingZeros();
        BigDecimal price = priced.amount().divide(quantity, books.priceDecimals(), RoundingMode.HALF_UP);
        boolean same = books.amount(quantity, price, currency).compareTo(priced.amount()) == 0;
        if (same && quantity.scale() <= books.quantityDecimals()) {
            return new PricedLine(line, line.description(), plain(quantity, 0), plain(price, digits(currency)));
        }
        String description = quantity.compareTo(BigDecimal.ONE) == 0
                ? line.description()
                : quantity.toPlainString().replace('.', ',') + " × " + line.description();
        BigDecimal whole = priced.amount().setScale(books.priceDecimals(), RoundingMode.HALF_UP);
        return new PricedLine(line, description, BigDecimal.ONE, plain(whole, digits(currency)));
    }

    /** Several lines of one VAT code and one account as one. */
    static EntryLine merged(List<EntryLine> lines) {
        EntryLine first = lines.getFirst();
        if (lines.size() == 1) {
            return first;
        }
        Currency currency = first.net().currency();
        return new EntryLine(
                first.kind(),
                "%s (+ %d)".formatted(first.description(), lines.size() - 1),
                BigDecimal.ONE,
                Money.sum(lines.stream().map(EntryLine::net).toList(), currency),
                Money.sum(lines.stream().map(EntryLine::vat).toList(), currency),
                first.category(),
                first.vatCode(),
                first.account());
    }

    private static int digits(Currency currency) {
        return currency.getDefaultFractionDigits();
    }

    /** Without zeros that say nothing, but with those of cents. */
    private static BigDecimal plain(BigDecimal number, int decimals) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < decimals ? stripped.setScale(decimals) : stripped;
    }
}
