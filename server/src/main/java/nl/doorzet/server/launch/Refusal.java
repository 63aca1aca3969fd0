package nl.doorzet.server.launch;

/** Why Doorzet does not start, in a sentence for whoever started it: what was being done, what stood in the way, what to do. */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String sentence;

    public Refusal(String sentence) {
        super(sentence);
        this.sentence = sentence;
    }

    public String sentence() {
        return sentence;
    }
}
