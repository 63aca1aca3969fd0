package nl.doorzet.accounting.tryton;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.TimeUnit;

/**
 * A real Tryton with fresh books, as a process of its own. The books are prepared once and kept below {@code target}; each server
 * gets a copy.
 */
final class TrytonServer implements AutoCloseable {
    private static final Path ROOT = Path.of("target", "tryton").toAbsolutePath();

    private final TrytonPrograms programs;
    private final Process process;

    private TrytonServer(TrytonPrograms programs) {
        this.programs = programs;
        try {
            process = programs.serve();
            // Tests that are stopped leave nothing running.
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
            awaitStart();
        } catch (IOException e) {
            throw new UncheckedIOException("Starting Tryton failed", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("Stopped while starting Tryton", e);
        }
    }

    /** Starts with fresh books, in a folder of this name. */
    static TrytonServer start(String name) {
        try {
            Path prepared = prepared();
            TrytonPrograms programs = TrytonPrograms.in(ROOT.resolve(name), freePort());
            Files.copy(prepared, programs.database(TrytonPrograms.DATABASE), StandardCopyOption.REPLACE_EXISTING);
            return new TrytonServer(programs);
        } catch (IOException e) {
            throw new UncheckedIOException("Preparing Tryton's books failed", e);
        }
    }

    private static synchronized Path prepared() throws IOException {
        Path ready = ROOT.resolve("prepared.sqlite");
        if (Files.exists(ready)) {
            return ready;
        }
        TrytonPrograms programs =
                TrytonPrograms.in(Files.createTempDirectory(Files.createDirectories(ROOT), "new"), freePort());
        try {
            programs.makeDatabase();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("Stopped while preparing Tryton's books", e);
        }
        try (TrytonServer server = new TrytonServer(programs)) {
            TrytonSetup.prepare(server.rpc());
        }
        return Files.move(programs.database(TrytonPrograms.DATABASE), ready, StandardCopyOption.ATOMIC_MOVE);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private void awaitStart() throws IOException, InterruptedException {
        while (!answers()) {
            if (process.waitFor(50, TimeUnit.MILLISECONDS)) {
                throw new AssertionError("Tryton ended at once: " + programs.log());
            }
        }
    }

    private boolean answers() {
        try {
            HttpURLConnection connection = (HttpURLConnection) root().toURL().openConnection();
            connection.setConnectTimeout(1000);
            return connection.getResponseCode() > 0;
        } catch (IOException _) {
            return false;
        }
    }

    URI root() {
        return URI.create("http://127.0.0.1:" + programs.port());
    }

    /** A way in of the tests' own. */
    Rpc rpc() {
        return Rpc.logIn(root(), TrytonPrograms.DATABASE, "admin", TrytonPrograms.PASSWORD);
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
