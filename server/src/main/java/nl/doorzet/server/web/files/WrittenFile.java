package nl.doorzet.server.web.files;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.springframework.web.util.UriUtils;

/**
 * A file that a connection wrote.
 *
 * @param path below the connection's folder, with slashes
 * @param size in bytes
 */
public record WrittenFile(String path, long size, Instant changedAt) {
    /** The path as it stands in addresses. */
    public String address() {
        return UriUtils.encodePath(path, StandardCharsets.UTF_8);
    }

    public String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** The folders that it is in; empty for none. */
    public String folder() {
        return path.substring(0, Math.max(0, path.lastIndexOf('/')));
    }
}
