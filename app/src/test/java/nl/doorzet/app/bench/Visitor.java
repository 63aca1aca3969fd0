package nl.doorzet.app.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.IntFunction;

/** Asks for pages one after the other, as one person does, and keeps the time from the question to the last byte. */
final class Visitor {
    private static final int WARM = 30;
    private static final int VISITS = 100;

    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private final URI root;
    private final Processors processors;

    Visitor(URI root, Processors processors) {
        this.root = root;
        this.processors = processors;
    }

    /**
     * What was measured of one page.
     *
     * @param work processor time of one visit
     * @param wire bytes of the answer as it came, compressed
     * @param bytes of the page itself
     */
    record Measured(String name, double p50, double p95, double max, double work, int wire, int bytes) {
        String row() {
            return String.format(
                    Locale.ROOT,
                    "| %s | %.0f | %.0f | %.0f | %.0f | %.1f | %.0f |",
                    name,
                    p50,
                    p95,
                    max,
                    work,
                    wire / 1e3,
                    bytes / 1e3);
        }
    }

    void warm(IntFunction<String> path) {
        for (int i = 0; i < WARM; i++) {
            get(path.apply(i), "gzip");
        }
    }

    /** The paths may differ from visit to visit, so that it is not one answer that is asked for again and again. */
    Measured measure(String name, IntFunction<String> path) {
        warm(path);
        Duration before = processors.worked();
        long[] nanos = new long[VISITS];
        int wire = 0;
        for (int i = 0; i < VISITS; i++) {
            long begin = System.nanoTime();
            wire = Math.max(wire, get(path.apply(i), "gzip").length);
            nanos[i] = System.nanoTime() - begin;
        }
        double work = processors.worked().minus(before).toNanos() / 1e6 / VISITS;
        Arrays.sort(nanos);
        int bytes = get(path.apply(0), "identity").length;
        return new Measured(
                name,
                nanos[VISITS / 2] / 1e6,
                nanos[VISITS * 95 / 100] / 1e6,
                nanos[VISITS - 1] / 1e6,
                work,
                wire,
                bytes);
    }

    String page(String path) {
        return new String(get(path, "identity"), StandardCharsets.UTF_8);
    }

    /** Reads a file to its end without keeping it: how many lines, and in how much time. */
    String read(String path) {
        long begin = System.nanoTime();
        try (InputStream in = http.send(
                                HttpRequest.newBuilder(root.resolve(path)).build(), BodyHandlers.ofInputStream())
                        .body();
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            long count = lines.lines().count();
            return "%d lines in %d s"
                    .formatted(
                            count, Duration.ofNanos(System.nanoTime() - begin).toSeconds());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private byte[] get(String path, String encoding) {
        try {
            HttpResponse<byte[]> answer = http.send(
                    HttpRequest.newBuilder(root.resolve(path))
                            .header("Accept-Encoding", encoding)
                            .build(),
                    BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(path + " answered " + answer.statusCode());
            }
            return answer.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
