package nl.doorzet.server.web.api;

import nl.doorzet.core.settings.FieldError;

/** One field that is wrong. */
public record Wrong(
        @About("Its name; empty where several do not go together")
        String field,

        @About("MISSING, UNKNOWN or MALFORMED") FieldError.Kind problem,

        @About("What was sent; empty for secrets. Where several do not go together: why")
        String value) {
    public static Wrong of(FieldError error) {
        return of(error.field(), error);
    }

    /** The same under a longer name. */
    public static Wrong of(String field, FieldError error) {
        return new Wrong(field, error.kind(), error.value());
    }
}
