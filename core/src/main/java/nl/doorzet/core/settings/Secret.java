package nl.doorzet.core.settings;

/**
 * A value that appears on no page and in no log.
 *
 * @param value the secret itself
 */
public record Secret(String value) {
    @Override
    public String toString() {
        return "•••";
    }
}
