package nl.doorzet.server.access;

import nl.doorzet.core.connector.Http;

/** Asks, as the last thing before each call, whether this node still has the right to make it. */
public final class RightfulHttp implements Http {
    /** Throws if the right was lost; set by the pipeline around its work. Calls outside of it need none. */
    public static final ScopedValue<Runnable> RIGHT = ScopedValue.newInstance();

    private final Http next;

    RightfulHttp(Http next) {
        this.next = next;
    }

    @Override
    public Response send(Request request) {
        if (RIGHT.isBound()) {
            RIGHT.get().run();
        }
        return next.send(request);
    }
}
