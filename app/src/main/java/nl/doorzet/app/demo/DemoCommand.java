package nl.doorzet.app.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import nl.doorzet.server.lanes.Backlog;
import nl.doorzet.server.launch.Refusal;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

@Command(
        name = "demo",
        description = "Runs a small simulated shop with simulated books, and pushes its sales.",
        mixinStandardHelpOptions = true)
public final class DemoCommand implements Callable<Integer> {
    @Option(names = "--once", description = "Run until nothing is due, print one table per connection, and end.")
    private boolean once;

    @Option(names = "--json", description = "With --once: write the tables to this file.")
    private @Nullable Path json;

    @Option(names = "--data", description = "Keep the data here (default: a new temporary folder).")
    private @Nullable Path data;

    @Option(names = "--port", description = "The dashboard's port (default: ${DEFAULT-VALUE}).", defaultValue = "8080")
    private int port;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException, InterruptedException {
        Path folder = data == null ? Files.createTempDirectory("doorzet-demo") : data;
        return once ? once(folder) : serve(folder);
    }

    private int serve(Path folder) throws InterruptedException {
        Demo demo = Demo.start(folder, port, Clock.systemUTC());
        CountDownLatch stopped = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            demo.close();
            stopped.countDown();
        }));
        say("The dashboard:  http://127.0.0.1:%d/%n".formatted(demo.server.port()));
        say("The data:       %s%n".formatted(folder));
        stopped.await();
        return 0;
    }

    private int once(Path folder) throws IOException, InterruptedException {
        SettableClock clock = new SettableClock();
        try (Demo demo = Demo.start(folder, 0, clock)) {
            runDry(demo, clock);
            Report report = Report.of(demo);
            say(report.table());
            say("%nthe files: %s%n".formatted(folder.resolve("files")));
            if (json != null) {
                write(json, report);
            }
            return report.isSound() ? 0 : 1;
        }
    }

    /** Works until nothing is due; when everything waits for a moment in the future, that moment comes at once. */
    private static void runDry(Demo demo, SettableClock clock) throws InterruptedException {
        Backlog backlog = demo.server.part(Backlog.class);
        CountDownLatch never = new CountDownLatch(1);
        int quiet = 0;
        while (quiet < 3) {
            if (backlog.isEmpty()) {
                quiet++;
            } else {
                quiet = 0;
                backlog.next().ifPresent(clock::forwardTo);
            }
            never.await(50, TimeUnit.MILLISECONDS);
        }
    }

    private static void write(Path file, Report report) {
        try {
            JsonMapper mapper = JsonMapper.builder()
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .build();
            Files.writeString(file, mapper.writeValueAsString(report) + "\n");
        } catch (IOException e) {
            throw new Refusal("Writing %s failed (%s); give a place that can be written with --json."
                    .formatted(file, e.getClass().getSimpleName()));
        }
    }

    private void say(String text) {
        spec.commandLine().getOut().print(text);
        spec.commandLine().getOut().flush();
    }
}
