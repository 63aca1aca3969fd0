package nl.doorzet.server.people;

import java.util.UUID;

/**
 * Somebody who can sign in.
 *
 * @param email in lower case; nobody else has it
 * @param name as he wants to be called; may be empty
 * @param operator runs the installation, which gives no right to any account
 * @param language {@code nl} or {@code en}
 */
public record Person(UUID id, String email, String name, boolean operator, String language) {
    /** The longest name, in characters. */
    public static final int LONGEST_NAME = 100;

    /** For the record of who did what: a name alone may be another's too. */
    public String signature() {
        return name.isEmpty() ? email : name + " (" + email + ")";
    }

    /** How pages address him. */
    public String called() {
        return name.isEmpty() ? email : name;
    }
}
