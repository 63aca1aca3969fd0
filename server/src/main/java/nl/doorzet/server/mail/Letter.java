package nl.doorzet.server.mail;

/**
 * A letter in plain text.
 *
 * @param to one address
 */
public record Letter(String to, String subject, String text) {
    @Override
    public String toString() {
        return "letter to " + to;
    }
}
