package nl.doorzet.server.people;

/**
 * Who wants to be a person here, as entered.
 *
 * @param name may be empty
 * @param account what his account shall be called; empty for what fits
 * @param language {@code nl} or {@code en}
 */
public record Newcomer(String email, String name, String password, String account, String language) {
    /** Why not. */
    public enum Trouble {
        NO_EMAIL,
        EMAIL_TAKEN,
        /** So many came from this network that it has to wait. */
        TOO_MANY,
        NAME_TOO_LONG,
        PASSWORD_TOO_SHORT,
        PASSWORD_TOO_LONG,
        PASSWORD_KNOWN,
        PASSWORD_PERSONAL
    }

    @Override
    public String toString() {
        return email;
    }
}
