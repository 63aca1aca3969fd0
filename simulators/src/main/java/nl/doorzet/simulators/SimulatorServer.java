package nl.doorzet.simulators;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Serves one simulated {@link Api} over real HTTP on loopback and plays the planned faults. */
public final class SimulatorServer implements AutoCloseable {
    static {
        // Without it each answer waits some 40 ms for the client's delayed acknowledgement.
        if (System.getProperty("sun.net.httpserver.nodelay") == null) {
            System.setProperty("sun.net.httpserver.nodelay", "true");
        }
    }

    private final Api api;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final FaultPlan faults = new FaultPlan();
    private final List<Received> received = new CopyOnWriteArrayList<>();
    private final CountDownLatch stopped = new CountDownLatch(1);
    private volatile @Nullable Answer previous;

    private SimulatorServer(Api api, int port) {
        this.api = api;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        } catch (IOException e) {
            throw new UncheckedIOException("Starting a simulator on 127.0.0.1:" + port + " failed", e);
        }
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
    }

    /** Starts on a free port of 127.0.0.1. */
    public static SimulatorServer start(Api api) {
        return new SimulatorServer(api, 0);
    }

    /** Starts on a given port of 127.0.0.1. */
    public static SimulatorServer start(Api api, int port) {
        return new SimulatorServer(api, port);
    }

    /** The root address, without a trailing slash. */
    public URI root() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    public FaultPlan faults() {
        return faults;
    }

    /** Everything that arrived since the last {@link #forget()}, in order of arrival. */
    public List<Received> received() {
        return List.copyOf(received);
    }

    public void forget() {
        received.clear();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            Received request = read(exchange);
            received.add(request);
            Optional<Fault> fault = faults.take(request);
            if (fault.isEmpty()) {
                Answer answer = api.answer(request);
                previous = answer;
                write(exchange, answer);
                return;
            }
            play(exchange, request, fault.get());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void play(HttpExchange exchange, Received request, Fault fault) throws IOException, InterruptedException {
        @Nullable Answer before = previous;
        @Nullable Answer real = fault.accepts() ? api.answer(request) : null;
        switch (fault) {
            case HANG_UP_BEFORE, HANG_UP_AFTER -> {
                // Closing the exchange without an answer closes the connection.
            }
            case HANG -> stopped.await();
            case SLOW -> {
                stopped.await(faults.slowness().toMillis(), TimeUnit.MILLISECONDS);
                write(exchange, Objects.requireNonNull(real));
            }
            case STALE_ANSWER -> write(exchange, before == null ? Answer.json(200, "{}") : before);
            case BUSY, CRASH_BEFORE, CRASH_AFTER, FORGET_ACCESS, REFUSE, GARBAGE ->
                write(exchange, api.trouble(fault, request));
        }
    }

    private static Received read(HttpExchange exchange) throws IOException {
        Map<String, List<String>> headers = new HashMap<>();
        exchange.getRequestHeaders()
                .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), List.copyOf(values)));
        return new Received(
                exchange.getRequestMethod(),
                exchange.getRequestURI().toString(),
                Map.copyOf(headers),
                exchange.getRequestBody().readAllBytes());
    }

    private static void write(HttpExchange exchange, Answer answer) throws IOException {
        answer.headers().forEach((name, value) -> exchange.getResponseHeaders().set(name, value));
        exchange.sendResponseHeaders(answer.status(), answer.body().length == 0 ? -1 : answer.body().length);
        if (answer.body().length > 0) {
            exchange.getResponseBody().write(answer.body());
        }
    }

    /** Stops at once; requests that hang are cut off. */
    @Override
    public void close() {
        stopped.countDown();
        server.stop(0);
        threads.shutdownNow();
    }
}
