package nl.doorzet.app.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;

/** The time that processors worked for the server, its visitor and its database: what a busy machine does not change. */
final class Processors {
    private final ProcessHandle database;

    Processors(Path folder) {
        try {
            long pid = Long.parseLong(Files.readAllLines(folder.resolve("postgres/postmaster.pid"))
                    .getFirst());
            database = ProcessHandle.of(pid).orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Since they were started. */
    Duration worked() {
        Duration own = Duration.ofNanos(
                ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime());
        return Stream.concat(Stream.of(database), database.descendants())
                .flatMap(process -> process.info().totalCpuDuration().stream())
                .reduce(own, Duration::plus);
    }
}
