package nl.doorzet.core.rules;

/** What happens with a document now, and why. */
public sealed interface Decision {
    /** It goes to the books. */
    record Push() implements Decision {}

    /** It does not go yet; something in the shop must happen first. */
    record Wait(WaitReason reason) implements Decision {}

    /** It does not go. A later reading of the document is decided anew. */
    record Skip(SkipReason reason) implements Decision {}
}
