package nl.doorzet.core.booking;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.doorzet.core.sales.Customer;
import org.jspecify.annotations.Nullable;

/**
 * Who owes the amount in the books.
 *
 * @param number the customer number by which the debtor is found and made; stable for the same customer
 * @param collective one debtor that stands for many customers; its customer data are the first one's and are not to be used
 * @param matching by what else it may be found; by nothing else if it is collective
 */
public record Debtor(String number, Customer customer, boolean collective, DebtorMatching matching) {
    /** Something by which a customer can be known, other than a number of ours. */
    public record Trait(DebtorMatching kind, String text) {
        /** Whether what the books have is the same, whatever spaces and capitals are in it. */
        public boolean is(@Nullable String theirs) {
            return theirs != null && text.equals(plain(kind, theirs));
        }
    }

    public Debtor {
        if (collective && matching != DebtorMatching.NUMBER) {
            throw new IllegalArgumentException("Debtor " + number + " is many customers: it has no traits");
        }
    }

    /** By what else than its number it may be found, in this order. */
    public List<Trait> traits() {
        List<Trait> traits = new ArrayList<>();
        if (matching != DebtorMatching.NUMBER) {
            traits.add(trait(DebtorMatching.VAT_NUMBER, customer.vatNumber()));
        }
        if (matching == DebtorMatching.EMAIL) {
            traits.add(trait(DebtorMatching.EMAIL, customer.email()));
        }
        traits.removeIf(trait -> trait.text().isEmpty());
        return List.copyOf(traits);
    }

    private static Trait trait(DebtorMatching kind, String text) {
        return new Trait(kind, plain(kind, text));
    }

    private static String plain(DebtorMatching kind, String text) {
        return switch (kind) {
            case VAT_NUMBER -> text.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
            case NUMBER, EMAIL -> text.strip().toLowerCase(Locale.ROOT);
        };
    }
}
