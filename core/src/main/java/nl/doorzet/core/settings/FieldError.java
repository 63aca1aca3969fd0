package nl.doorzet.core.settings;

/**
 * What is wrong with one field of a form.
 *
 * @param value what was given; empty for secrets and for what is missing
 */
public record FieldError(String field, Kind kind, String value) {
    public enum Kind {
        MISSING,
        UNKNOWN,
        MALFORMED
    }
}
