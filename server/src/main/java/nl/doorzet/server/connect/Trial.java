package nl.doorzet.server.connect;

import java.util.List;
import nl.doorzet.core.settings.FieldError;

/** What came of trying one side. */
public sealed interface Trial {
    /**
     * It lets us in.
     *
     * @param name what it calls itself
     * @param missing what we may not read there and need, in its own words
     */
    record LetsUsIn(String name, List<String> missing) implements Trial {
        public LetsUsIn {
            missing = List.copyOf(missing);
        }
    }

    /** Nothing was tried: fields are wrong. */
    record Incomplete(List<FieldError> errors) implements Trial {
        public Incomplete {
            errors = List.copyOf(errors);
        }
    }

    /** It was tried and did not work; the reason says what happened. */
    record Failed(String reason) implements Trial {}
}
