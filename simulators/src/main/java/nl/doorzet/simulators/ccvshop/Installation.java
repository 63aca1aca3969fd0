package nl.doorzet.simulators.ccvshop;

/** Whether the app says that it is installed. */
final class Installation {
    private volatile boolean done;

    boolean isDone() {
        return done;
    }

    void done(boolean now) {
        done = now;
    }
}
