package nl.doorzet.accounting.ubl;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.doorzet.accounting.ubl.UblDocument.Line;
import nl.doorzet.accounting.ubl.UblDocument.Tax;
import nl.doorzet.accounting.ubl.UblDocument.Totals;
import nl.doorzet.core.booking.Entry;
import nl.doorzet.core.booking.EntryLine;
import nl.doorzet.core.money.Money;
import nl.doorzet.core.sales.LineKind;

/** An entry's amounts as an e-invoice has them. Nothing is computed anew: the cents are the entry's. */
record Amounts(List<Line> lines, List<Tax> taxes, Totals totals) {
    private static final int PRICE_DECIMALS = 6;
    private static final BigDecimal HALF = new BigDecimal("0.5");

    static Amounts of(Entry entry) {
        Currency currency = entry.total().currency();
        // A rounding line is no sale: it goes to BT-114, unless there would be no line left (BR-16).
        boolean onlyRounding = entry.lines().stream().allMatch(line -> line.kind() == LineKind.ROUNDING);
        List<EntryLine> sold = entry.lines().stream()
                .filter(line -> onlyRounding || line.kind() != LineKind.ROUNDING)
                .toList();
        Money net = sum(sold, EntryLine::net, currency);
        Money vat = sum(sold, EntryLine::vat, currency);
        Money prepaid = entry.paid() ? entry.total() : Money.zero(currency);
        Money rounding = entry.total().minus(net).minus(vat);
        boolean credit = entry.kind() == Entry.Kind.CREDIT;
        return new Amounts(
                sold.stream().map(line -> line(line, credit)).toList(),
                taxes(sold, credit),
                new Totals(
                        signed(net, credit), signed(vat, credit), signed(prepaid, credit), signed(rounding, credit)));
    }

    private static Line line(EntryLine line, boolean credit) {
        Money net = signed(line.net(), credit);
        BigDecimal quantity = line.quantity().abs();
        BigDecimal exact = net.amount().abs();
        BigDecimal price = exact.divide(quantity, PRICE_DECIMALS, RoundingMode.HALF_UP);
        // An item must have a name (BR-25).
        String name = XmlElements.clean(line.description()).isEmpty() ? "Artikel" : line.description();
        BigDecimal halfCent = HALF.movePointLeft(net.currency().getDefaultFractionDigits());
        if (price.multiply(quantity).subtract(exact).abs().compareTo(halfCent) >= 0) {
            // So many pieces that six decimals miss the line's amount (PEPPOL-EN16931-R120).
            name = quantity.stripTrailingZeros().toPlainString() + " × " + name;
            quantity = BigDecimal.ONE;
            price = exact;
        }
        BigDecimal signedQuantity = net.signum() < 0 ? quantity.negate() : quantity;
        return new Line(name, plain(signedQuantity), plain(price), net, TaxCategory.of(line.category()));
    }

    private static List<Tax> taxes(List<EntryLine> lines, boolean credit) {
        Map<TaxCategory, List<EntryLine>> byCategory = lines.stream()
                .collect(Collectors.groupingBy(
                        line -> TaxCategory.of(line.category()), LinkedHashMap::new, Collectors.toList()));
        List<Tax> taxes = new ArrayList<>();
        byCategory.forEach((category, own) -> {
            Currency currency = own.getFirst().net().currency();
            TreeSet<String> reasons = own.stream()
                    .flatMap(line -> TaxCategory.reason(line.category()).stream())
                    .collect(Collectors.toCollection(TreeSet::new));
            taxes.add(new Tax(
                    category,
                    List.copyOf(reasons),
                    signed(sum(own, EntryLine::net, currency), credit),
                    signed(sum(own, EntryLine::vat, currency), credit)));
        });
        return List.copyOf(taxes);
    }

    private static Money sum(
            List<EntryLine> lines, java.util.function.Function<EntryLine, Money> what, Currency currency) {
        return Money.sum(lines.stream().map(what).toList(), currency);
    }

    private static Money signed(Money amount, boolean credit) {
        return credit ? amount.negated() : amount;
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
