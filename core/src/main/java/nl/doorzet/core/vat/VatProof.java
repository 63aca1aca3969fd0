package nl.doorzet.core.vat;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What is known of a VAT number's being in use.
 *
 * @param day on which that was answered; empty when nobody answered
 * @param consultation the number under which the answer is on record at the European Commission, may be empty
 */
public record VatProof(Answer answer, Optional<LocalDate> day, String consultation) {
    /** Nobody is asked here: only its form can be looked at. */
    public static final VatProof NOT_ASKED = new VatProof(Answer.NOT_ASKED, Optional.empty(), "");
    /** Who was asked could not say now. It does not make the number a wrong one. */
    public static final VatProof NO_ANSWER = new VatProof(Answer.NO_ANSWER, Optional.empty(), "");

    /** What was answered. */
    public enum Answer {
        VALID,
        INVALID,
        NO_ANSWER,
        NOT_ASKED
    }
}
