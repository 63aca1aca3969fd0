package nl.doorzet.core.settings;

/**
 * What is wrong with one field of a form.
 *
 * @param field empty when the record refuses the fields together; then the value is its reason
 * @param value what was given; empty for secrets, for what is missing and for names that do not exist
 */
public record FieldError(String field, Kind kind, String value) {
    public enum Kind {
        MISSING,
        UNKNOWN,
        MALFORMED
    }
}
