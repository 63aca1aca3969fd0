package nl.doorzet.core.booking;

import java.util.List;
import nl.doorzet.core.booking.Evidence.Because;
import nl.doorzet.core.rules.WaitReason;

/** What translating a document into bookkeeping words gives. */
public sealed interface Translation {
    /**
     * It can be booked.
     *
     * @param computation how the amounts were found, for the document's story
     * @param because why each VAT category was given, for the document's story
     * @param warnings what the owner must know all the same
     */
    record Translated(Entry entry, Computation computation, List<Because> because, List<Warning> warnings)
            implements Translation {
        public Translated {
            because = List.copyOf(because);
            warnings = List.copyOf(warnings);
        }
    }

    /** It cannot yet: something outside of the document must happen first. */
    record NotYet(WaitReason reason) implements Translation {}

    /**
     * It cannot, for these reasons.
     *
     * @param attempts what each way of computing gave; empty when the amounts were not the problem
     */
    record Untranslatable(List<Problem> problems, List<Attempt> attempts) implements Translation {}
}
