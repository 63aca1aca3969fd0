package nl.doorzet.server.launch;

import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Something that runs until the process is told to end, and then stops cleanly, also when that is while it still starts. */
public final class Lifetime<T> {
    private final CountDownLatch started = new CountDownLatch(1);
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final Consumer<T> stop;
    private volatile Optional<T> running = Optional.empty();

    private Lifetime(Consumer<T> stop) {
        this.stop = stop;
    }

    /** Starts it; what the start refuses is thrown on. */
    public static <T> Lifetime<T> of(Supplier<T> start, Consumer<T> stop) {
        Lifetime<T> life = new Lifetime<>(stop);
        // Before the start: a database that was just started would otherwise outlive an impatient Ctrl-C.
        Runtime.getRuntime().addShutdownHook(new Thread(life::end));
        try {
            life.running = Optional.of(start.get());
            return life;
        } finally {
            life.started.countDown();
        }
    }

    public T running() {
        return running.orElseThrow();
    }

    /** Waits until it has been told to end and has stopped. */
    public void await() throws InterruptedException {
        stopped.await();
    }

    private void end() {
        try {
            started.await();
            running.ifPresent(stop);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            stopped.countDown();
        }
    }
}
