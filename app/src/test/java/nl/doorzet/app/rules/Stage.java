package nl.doorzet.app.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.doorzet.server.launch.DataFolder;
import nl.doorzet.server.launch.Server;
import org.springframework.util.FileSystemUtils;

/**
 * The one server on which all scenes play, with its embedded PostgreSQL. Scenes come one after the other, so its clock is moved
 * by one of them at a time.
 */
final class Stage {
    /** Moves only forward, and only while the scene's lanes rest. */
    static final StageClock CLOCK = new StageClock(Instant.parse("2026-03-10T09:00:00Z"));

    static final String APP_SECRET = "the-secret-of-the-registered-app";

    private static final Path FOLDER = folder();
    private static final int PORT = freePort();
    private static volatile Server server = start();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            server.close();
            delete(FOLDER);
        }));
    }

    private Stage() {}

    static <T> T part(Class<T> type) {
        return server.part(type);
    }

    /** Under which shops reach it. */
    static URI address() {
        return URI.create("http://127.0.0.1:" + PORT);
    }

    /** Ends the server with its database and starts both again. What was declared must be declared again. */
    static void restart() {
        server.close();
        server = start();
    }

    /** The sweep does not run by itself: no rule may depend on it. */
    private static Server start() {
        return Server.start(new Server.Options(
                DataFolder.open(FOLDER),
                PORT,
                Optional.empty(),
                List.of("127.0.0.1"),
                CLOCK,
                Map.of(
                        "doorzet.public-url",
                        address().toString(),
                        "doorzet.ccvshop.app-secret",
                        APP_SECRET,
                        "doorzet.throttle",
                        "false",
                        "doorzet.sweep",
                        "PT1H")));
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("doorzet-stage");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) {
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
