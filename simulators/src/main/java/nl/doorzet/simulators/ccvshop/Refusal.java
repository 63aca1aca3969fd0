package nl.doorzet.simulators.ccvshop;

/** A request that is not granted, with the status and code of its answer (reference ccv-shop §4.3). */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final String code;
    private final String words;

    private Refusal(int status, String code, String message) {
        super(message, null, false, false);
        this.status = status;
        this.code = code;
        this.words = message;
    }

    int status() {
        return status;
    }

    String code() {
        return code;
    }

    /** What the answer says to the developer. */
    String words() {
        return words;
    }

    /** The status is documented nowhere: assumed. */
    static Refusal unauthorized(String message) {
        return new Refusal(401, "401.10", message);
    }

    /** Status and code are documented nowhere: assumed. */
    static Refusal forbidden(String resource) {
        return new Refusal(403, "403.10", "This key may not use '" + resource + "'.");
    }

    /** Status and code are documented nowhere: assumed. */
    static Refusal invalid(String message) {
        return new Refusal(400, "400.10", message);
    }

    /** The code for a missing item of a known resource is documented nowhere: assumed. */
    static Refusal missing(String message) {
        return new Refusal(404, "404.10", message);
    }

    static Refusal unknownResource(String name) {
        return new Refusal(404, "404.20", "There is no resource '" + name + "'.");
    }

    static Refusal methodNotAllowed(String method, String resource) {
        return new Refusal(405, "405.10", method + " is not allowed on '" + resource + "'.");
    }

    static Refusal resourceLimit(String method, String resource) {
        return new Refusal(429, "429.10", "Too many " + method + " requests on '" + resource + "' in one minute.");
    }

    static Refusal totalLimit() {
        return new Refusal(429, "429.11", "Too many requests in one minute.");
    }

    static Refusal appMissing(String app) {
        return new Refusal(500, "500.90", "The app '" + app + "' is not installed in this shop.");
    }

    static Refusal serverError() {
        return new Refusal(500, "500.10", "The limits of this shop cannot be determined.");
    }
}
