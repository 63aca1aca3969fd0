package nl.doorzet.core.connector;

import java.time.Instant;
import java.util.Optional;

/**
 * A call that got no usable answer. Thrown by {@link Http}; connectors let it pass, and the engine turns it into an outcome in
 * one place. The message says what was being called and what happened, without secrets.
 */
public abstract sealed class ApiFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String reason;

    private ApiFailure(String reason) {
        super(reason);
        this.reason = reason;
    }

    /** What was being called and what happened, without secrets; the same as the message. */
    public String reason() {
        return reason;
    }

    /** The request never reached the other side: it certainly had no effect. */
    public static final class NotSent extends ApiFailure {
        private static final long serialVersionUID = 1L;

        public NotSent(String message) {
            super(message);
        }
    }

    /** The other side turned it away for now: it certainly had no effect. */
    public static final class Busy extends ApiFailure {
        private static final long serialVersionUID = 1L;
        private final transient Optional<Instant> retryAt;

        public Busy(String message, Optional<Instant> retryAt) {
            super(message);
            this.retryAt = retryAt;
        }

        /** When the other side asks to be called again, if it says so. */
        public Optional<Instant> retryAt() {
            return retryAt;
        }
    }

    /** The credentials were not accepted: it certainly had no effect. */
    public static final class NoAccess extends ApiFailure {
        private static final long serialVersionUID = 1L;

        public NoAccess(String message) {
            super(message);
        }
    }

    /** Nobody knows whether it had an effect: no answer, a server error, or an answer that cannot be understood. */
    public static final class NoAnswer extends ApiFailure {
        private static final long serialVersionUID = 1L;

        public NoAnswer(String message) {
            super(message);
        }
    }
}
