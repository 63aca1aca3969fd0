package nl.doorzet.simulators;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On what a simulated route or behaviour rests. A simulator's worst fault is to be confidently wrong, so each claim shows
 * its ground.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE, ElementType.FIELD})
public @interface Evidence {
    Basis value();

    /** Where it is written or was seen, for example "reference ccv-shop §5.1 [S]". */
    String source();

    /** How sure we are. */
    enum Basis {
        /** The vendor's documentation or own client says so. */
        DOCUMENTED,
        /** Seen in real traffic. */
        OBSERVED,
        /** Our inference; to be checked against the real system first. */
        ASSUMED
    }
}
