package nl.doorzet.accounting.tryton;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.doorzet.accounting.tryton.TrytonJson.Day;
import nl.doorzet.accounting.tryton.TrytonJson.Invoice;
import nl.doorzet.accounting.tryton.TrytonJson.Line;
import nl.doorzet.accounting.tryton.TrytonJson.Numeric;
import nl.doorzet.core.booking.Entry;
import nl.doorzet.core.booking.EntryLine;
import nl.doorzet.core.money.Money;
import org.jspecify.annotations.Nullable;

/** Drafts that an earlier attempt left behind: posted as they are, or not at all. */
final class TrytonDrafts {
    private TrytonDrafts() {}

    /** Whether it has the day and the total, VAT included, that would be sent now. */
    static boolean holds(Invoice draft, Entry entry) {
        return Day.of(entry.date()).equals(draft.invoiceDate())
                && money(draft.totalAmount(), entry.total().currency()).equals(Optional.of(entry.total()));
    }

    /** Whether these are the lines that would be sent now. */
    static boolean holds(List<Line> lines, Entry entry) {
        List<String> theirs = lines.stream().map(TrytonDrafts::text).sorted().toList();
        return theirs.equals(
                entry.lines().stream().map(TrytonDrafts::text).sorted().toList());
    }

    /** An amount as money, if it is one. */
    static Optional<Money> money(@Nullable Numeric amount, Currency currency) {
        BigDecimal decimal = amount == null ? null : amount.decimal();
        return decimal == null || decimal.stripTrailingZeros().scale() > currency.getDefaultFractionDigits()
                ? Optional.empty()
                : Optional.of(new Money(decimal, currency));
    }

    private static String text(Line line) {
        BigDecimal amount = line.amount() == null ? null : line.amount().decimal();
        List<Integer> taxes = Objects.requireNonNullElse(line.taxes(), List.of());
        return text(amount, String.valueOf(line.account()), taxes.toString());
    }

    private static String text(EntryLine line) {
        return text(
                line.net().amount(),
                line.account().orElseThrow().id(),
                "[" + line.vatCode().orElseThrow().id() + "]");
    }

    private static String text(@Nullable BigDecimal amount, String account, String taxes) {
        String plain = amount == null ? "" : amount.stripTrailingZeros().toPlainString();
        return account + " " + plain + " " + taxes;
    }
}
