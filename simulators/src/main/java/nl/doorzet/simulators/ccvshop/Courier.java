package nl.doorzet.simulators.ccvshop;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import nl.doorzet.simulators.Evidence;
import nl.doorzet.simulators.Evidence.Basis;

/**
 * Delivers webhooks, one after the other, and loses, repeats, holds or forges them on demand. Nothing is tried again: about that
 * nothing is known.
 */
public final class Courier implements AutoCloseable {
    /** A webhook as it was sent; the status is 0 when nobody answered. */
    public record Delivery(String event, URI address, String body, int status) {}

    /** How webhooks are signed; that they are is assumed. */
    public enum Seal {
        GENUINE,
        FORGED,
        NONE
    }

    private record Parcel(Webhook webhook, String body) {}

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final ExecutorService thread =
            Executors.newSingleThreadExecutor(Thread.ofVirtual().name("courier").factory());
    private final List<Delivery> deliveries = new CopyOnWriteArrayList<>();
    private final List<Parcel> held = new ArrayList<>();
    private int losing;
    private int times = 1;
    private boolean parallel;
    private boolean holding;
    private volatile Seal seal = Seal.GENUINE;

    Courier() {}

    /** Loses the next so many webhooks. */
    public synchronized void loseNext(int number) {
        losing = number;
    }

    /** Delivers each webhook from now on so many times; 1 is normal. */
    public synchronized void repeat(int number) {
        times = number;
        parallel = false;
    }

    /** Delivers each webhook from now on so many times at once; 1 is normal. */
    public synchronized void parallel(int number) {
        times = number;
        parallel = true;
    }

    /** Signs webhooks from now on in this way, also those that were kept back. */
    public void seal(Seal other) {
        seal = other;
    }

    /** Keeps webhooks back until {@link #release()}. */
    public synchronized void hold() {
        holding = true;
    }

    /** Delivers what was kept back, in order, and keeps back no more. */
    public synchronized void release() {
        holding = false;
        held.forEach(this::send);
        held.clear();
    }

    /** Delivers what was kept back, the last one first. */
    public synchronized void releaseReversed() {
        Collections.reverse(held);
        release();
    }

    /** Delivers what was kept back all at once, with all its copies, in whatever order it comes. */
    public synchronized void releaseAtOnce() {
        holding = false;
        List<Parcel> all = held.stream()
                .flatMap(parcel -> Collections.nCopies(times, parcel).stream())
                .toList();
        held.clear();
        thread.execute(() -> deliverAtOnce(all));
    }

    /** Waits until everything that is under way has arrived or failed. */
    public void settle() {
        try {
            thread.submit(() -> {}).get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException("Delivering webhooks failed by itself; see the cause", e);
        }
    }

    /** What was sent so far, in order. */
    public List<Delivery> deliveries() {
        return List.copyOf(deliveries);
    }

    synchronized void take(Webhook webhook, String body) {
        Parcel parcel = new Parcel(webhook, body);
        if (losing > 0) {
            losing--;
        } else if (holding) {
            held.add(parcel);
        } else {
            send(parcel);
        }
    }

    private void send(Parcel parcel) {
        List<Parcel> copies = Collections.nCopies(times, parcel);
        if (parallel) {
            thread.execute(() -> deliverAtOnce(copies));
        } else {
            copies.forEach(copy -> thread.execute(() -> deliver(copy)));
        }
    }

    private void deliverAtOnce(List<Parcel> parcels) {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            parcels.forEach(parcel -> threads.execute(() -> deliver(parcel)));
        }
    }

    @Evidence(
            value = Basis.ASSUMED,
            source = "reference ccv-shop §8: x-hash over address and body with the webhook's key")
    private void deliver(Parcel parcel) {
        String address = parcel.webhook().address();
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address))
                .timeout(Duration.ofSeconds(10))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(parcel.body()));
        hash(parcel, address).ifPresent(hash -> request.header("x-hash", hash));
        deliveries.add(
                new Delivery(parcel.webhook().event(), URI.create(address), parcel.body(), status(request.build())));
    }

    private Optional<String> hash(Parcel parcel, String address) {
        return switch (seal) {
            case GENUINE -> Optional.of(Signature.of(parcel.webhook().key(), address, parcel.body()));
            case FORGED -> Optional.of(Signature.of("somebody else's key", address, parcel.body()));
            case NONE -> Optional.empty();
        };
    }

    private int status(HttpRequest request) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        } catch (IOException e) {
            // A receiver that does not answer is the receiver's affair; the delivery's status 0 says it.
            return 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }

    @Override
    public void close() {
        thread.shutdownNow();
        client.shutdownNow();
    }
}
