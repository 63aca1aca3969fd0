package nl.doorzet.app.demo.office;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import nl.doorzet.server.launch.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The page over HTTP, for this machine only. */
public final class Office implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Office.class);

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Router router;

    private Office(HttpServer server, Router router) {
        this.server = server;
        this.router = router;
    }

    /**
     * Opens on a port of 127.0.0.1; 0 for any free one.
     *
     * @throws Refusal if another program uses the port
     */
    public static Office open(int port, World world) {
        Office office = new Office(listen(port), new Router(world));
        office.server.setExecutor(office.threads);
        office.server.createContext("/", office::handle);
        office.server.start();
        return office;
    }

    private static HttpServer listen(int port) {
        try {
            return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        } catch (BindException e) {
            throw new Refusal(
                    "Starting the back office on port %d failed: another program uses it; give another one with --office-port."
                            .formatted(port));
        } catch (IOException e) {
            throw new UncheckedIOException("Starting the back office on port " + port + " failed", e);
        }
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            answer(exchange).send(exchange);
        }
    }

    private Reply answer(HttpExchange exchange) throws IOException {
        try {
            return router.answer(Request.read(exchange));
        } catch (Request.Unreadable e) {
            return Reply.text(400, e.getMessage());
        } catch (RuntimeException e) {
            LOG.error("Answering {} {} failed", exchange.getRequestMethod(), exchange.getRequestURI(), e);
            return Reply.text(
                    500, "Answering failed through a mistake of ours; the log says more. Go back and try again.");
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
