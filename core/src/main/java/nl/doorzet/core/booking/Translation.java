package nl.doorzet.core.booking;

import java.util.List;

/** What translating a document into bookkeeping words gives. */
public sealed interface Translation {
    /**
     * It can be booked.
     *
     * @param computation how the amounts were found, for the document's story
     * @param warnings what the owner must know all the same
     */
    record Translated(Entry entry, Computation computation, List<Warning> warnings) implements Translation {
        public Translated {
            warnings = List.copyOf(warnings);
        }
    }

    /**
     * It cannot, for these reasons.
     *
     * @param attempts what each way of computing gave; empty when the amounts were not the problem
     */
    record Untranslatable(List<Problem> problems, List<Attempt> attempts) implements Translation {}
}
