package nl.doorzet.core.booking;

import java.util.List;
import java.util.Locale;
import nl.doorzet.core.sales.LineKind;

/** The keys under which ledger accounts are chosen, the most particular first: {@code goods-domestic-21}, then {@code goods}. */
public final class LedgerKeys {
    private LedgerKeys() {}

    public static List<String> of(LineKind kind, VatCategory category) {
        String name = kind.name().toLowerCase(Locale.ROOT);
        return List.of(name + "-" + category.key(), name);
    }
}
