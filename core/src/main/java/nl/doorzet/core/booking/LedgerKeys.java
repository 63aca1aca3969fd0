package nl.doorzet.core.booking;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.doorzet.core.sales.LineKind;

/**
 * The keys under which ledger accounts are chosen, the most particular first: {@code goods-domestic-21}, then {@code goods}.
 * Before these come those of the shop's category, for goods that have one: {@code category-12-domestic-21}, {@code category-12}.
 */
public final class LedgerKeys {
    /** How the key of a category of the shop begins; its id follows. */
    public static final String CATEGORY = "category-";

    private LedgerKeys() {}

    /** The last resort of lines that this key is for: {@code goods} for {@code category-12-domestic-21}. */
    public static String general(String key) {
        return key.startsWith(CATEGORY) ? "goods" : key.replaceFirst("-.*", "");
    }

    public static List<String> of(LineKind kind, VatCategory category) {
        return of(kind, category, Optional.empty());
    }

    /**
     * The same for a line of this category of the shop.
     *
     * @param shopCategory by the shop's own id; counts for goods only
     */
    public static List<String> of(LineKind kind, VatCategory category, Optional<String> shopCategory) {
        String name = kind.name().toLowerCase(Locale.ROOT);
        return Stream.concat(
                        shopCategory.filter(id -> kind == LineKind.GOODS).map(id -> CATEGORY + id).stream(),
                        Stream.of(name))
                .flatMap(key -> Stream.of(key + "-" + category.key(), key))
                .toList();
    }
}
