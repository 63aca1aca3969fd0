package nl.doorzet.simulators.tryton;

import static nl.doorzet.simulators.Evidence.Basis.OBSERVED;

import nl.doorzet.simulators.Evidence;
import tools.jackson.databind.JsonNode;

/** Ends a call with an error in Tryton's shape, with status 200; nothing that the call did stays. */
@Evidence(value = OBSERVED, source = "reference tryton, The API: business error; other faults seen in Tryton 6.0.29")
final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient JsonNode error;

    private Refused(JsonNode error) {
        super(error.toString(), null, false, false);
        this.error = error;
    }

    JsonNode error() {
        return error;
    }

    /** What the user can mend, in words. */
    static Refused user(String words) {
        return new Refused(Json.array()
                .add("UserError")
                .add(Json.array().add(words).add("").add(Json.none())));
    }

    /** What a person would be asked to confirm. */
    static Refused warning(String name, String words) {
        return new Refused(Json.array()
                .add("UserWarning")
                .add(Json.array().add(name).add(words).add("")));
    }

    static Refused domain(String field, String model) {
        return user(
                "The value for field \"%s\" in \"%s\" is not valid according to its domain.".formatted(field, model));
    }

    static Refused missing(String field, String model) {
        return user("A value is required for field \"%s\" in \"%s\".".formatted(field, model));
    }

    static Refused digits(String value, String field, String model, int limit) {
        return user("The number of digits in the value \"%s\" for field \"%s\" in \"%s\" exceeds the limit of \"%d\"."
                .formatted(value, field, model, limit));
    }

    /** A call that makes no sense to the server, such as an unknown name. */
    static Refused fault(String words) {
        return new Refused(Json.array().add("'" + words + "'").add(""));
    }
}
