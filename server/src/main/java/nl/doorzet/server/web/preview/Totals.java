package nl.doorzet.server.web.preview;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import nl.doorzet.core.booking.Entry;
import nl.doorzet.core.booking.VatCategory;
import nl.doorzet.core.booking.VatTotal;
import nl.doorzet.server.pipeline.Preview.Compared;
import nl.doorzet.server.web.EntryTable;
import nl.doorzet.server.web.Frame;
import nl.doorzet.server.web.preview.PreviewPage.Sum;
import nl.doorzet.server.web.preview.PreviewPage.Total;

/** Adds up what goes to the books, per currency and VAT category. */
final class Totals {
    private record Box(Currency currency, VatCategory category) implements Comparable<Box> {
        private static final Comparator<Box> ORDER =
                Comparator.comparing((Box b) -> b.currency().getCurrencyCode()).thenComparing(Box::category);

        @Override
        public int compareTo(Box other) {
            return ORDER.compare(this, other);
        }
    }

    private Totals() {}

    static List<Total> of(Collection<Compared> all, Frame frame) {
        Map<Box, VatTotal> before = new HashMap<>();
        Map<Box, VatTotal> after = new HashMap<>();
        for (Compared one : all) {
            Sides.entry(one.before()).ifPresent(entry -> add(before, entry));
            Sides.entry(one.after()).ifPresent(entry -> add(after, entry));
        }
        TreeSet<Box> boxes = new TreeSet<>(before.keySet());
        boxes.addAll(after.keySet());
        List<Total> totals = new ArrayList<>();
        for (Box box : boxes) {
            totals.add(new Total(
                    EntryTable.category(box.category(), frame.t()),
                    sum(Optional.ofNullable(before.get(box)), frame),
                    sum(Optional.ofNullable(after.get(box)), frame)));
        }
        return totals;
    }

    private static void add(Map<Box, VatTotal> totals, Entry entry) {
        for (VatTotal vat : entry.vatTotals()) {
            totals.merge(new Box(entry.total().currency(), vat.category()), vat, VatTotal::plus);
        }
    }

    private static Sum sum(Optional<VatTotal> total, Frame frame) {
        return total.map(v -> new Sum(EntryTable.money(v.net(), frame), EntryTable.money(v.vat(), frame)))
                .orElse(new Sum("–", "–"));
    }
}
