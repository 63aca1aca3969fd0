package nl.doorzet.tck;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import nl.doorzet.core.connector.Http;

/** Remembers every request that went through the door. */
final class WatchedHttp implements Http {
    private final Http door;
    private final List<Request> sent = new CopyOnWriteArrayList<>();

    WatchedHttp(Http door) {
        this.door = door;
    }

    @Override
    public Response send(Request request) {
        sent.add(request);
        return door.send(request);
    }

    List<Request> sent() {
        return List.copyOf(sent);
    }
}
