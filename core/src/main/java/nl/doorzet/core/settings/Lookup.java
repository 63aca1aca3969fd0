package nl.doorzet.core.settings;

/**
 * The choice of something in the books, such as a ledger account.
 *
 * @param id as the accounting system writes it
 */
public record Lookup(String id) {
    @Override
    public String toString() {
        return id;
    }
}
