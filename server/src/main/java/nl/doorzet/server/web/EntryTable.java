package nl.doorzet.server.web;

import java.util.List;
import nl.doorzet.core.booking.Entry;
import nl.doorzet.core.booking.EntryLine;
import nl.doorzet.core.booking.LedgerAccount;
import nl.doorzet.core.booking.VatCategory;
import nl.doorzet.core.booking.VatCode;
import nl.doorzet.core.money.Money;

/** The figures of an entry in words: its lines, what each VAT category amounts to, and the whole. */
public record EntryTable(List<Line> lines, List<VatLine> vat, String net, String vatTotal, String total) {
    /** What one VAT category amounts to. */
    public record VatLine(String category, String net, String vat) {}

    /** One line of the entry. */
    public record Line(
            String kind, String description, String account, String category, String code, String net, String vat) {}

    public EntryTable {
        lines = List.copyOf(lines);
        vat = List.copyOf(vat);
    }

    public static EntryTable of(Entry entry, Frame frame) {
        return new EntryTable(
                entry.lines().stream().map(line -> line(line, frame)).toList(),
                entry.vatTotals().stream()
                        .map(v -> new VatLine(
                                category(v.category(), frame.t()), money(v.net(), frame), money(v.vat(), frame)))
                        .toList(),
                money(entry.net(), frame),
                money(entry.vat(), frame),
                money(entry.total(), frame));
    }

    /** Whether any line is on an account of its own choice. */
    public boolean hasAccounts() {
        return lines.stream().anyMatch(line -> !line.account().isEmpty());
    }

    public static String category(VatCategory category, Texts t) {
        String rate = t.formats().decimal(category.rate().percentage()) + "\u00a0%";
        return switch (category.treatment()) {
            case DOMESTIC -> rate;
            case OSS -> rate + " " + category.country() + " (" + t.of("treatment", category.treatment()) + ")";
            case REVERSE_CHARGED, EXPORT, PLATFORM, EXEMPT, DEPOSIT -> t.of("treatment", category.treatment());
        };
    }

    public static String money(Money money, Frame frame) {
        return frame.f().money(money.amount(), money.currency().getCurrencyCode());
    }

    private static Line line(EntryLine line, Frame frame) {
        return new Line(
                frame.t().of("line", line.kind()),
                line.description(),
                line.account().map(LedgerAccount::id).orElse(""),
                category(line.category(), frame.t()),
                line.vatCode().map(VatCode::id).orElse(""),
                money(line.net(), frame),
                money(line.vat(), frame));
    }
}
