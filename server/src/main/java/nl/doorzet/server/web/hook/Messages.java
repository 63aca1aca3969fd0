package nl.doorzet.server.web.hook;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import nl.doorzet.core.connector.shop.Message;

/** Calls as they came: signatures are over raw bytes. */
final class Messages {
    /** A webhook is a few hundred bytes. */
    static final int MOST = 64 * 1024;

    private Messages() {}

    /** The call; of a body that is too large one byte more than {@link #MOST}, so that it shows. */
    static Message read(HttpServletRequest request) throws IOException {
        Map<String, String> headers = new TreeMap<>();
        for (String name : Collections.list(request.getHeaderNames())) {
            headers.put(name.toLowerCase(Locale.ROOT), request.getHeader(name));
        }
        return new Message(headers, request.getInputStream().readNBytes(MOST + 1));
    }
}
