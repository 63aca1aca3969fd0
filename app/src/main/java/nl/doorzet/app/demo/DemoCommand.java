package nl.doorzet.app.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import nl.doorzet.app.demo.office.Office;
import nl.doorzet.server.lanes.Backlog;
import nl.doorzet.server.launch.Lifetime;
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

    @Option(
            names = "--office-port",
            description = "The port of the shop's back office (default: ${DEFAULT-VALUE}).",
            defaultValue = "8081")
    private int officePort;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException, InterruptedException {
        Path folder = data == null ? Files.createTempDirectory("doorzet-demo") : data;
        return once ? once(folder) : serve(folder);
    }

    private int serve(Path folder) throws InterruptedException {
        Lifetime<Running> life = Lifetime.of(() -> Running.start(folder, port, officePort), Running::close);
        say("The dashboard:          %s%n".formatted(life.running().demo().entrance()));
        say("The shop's back office: %s%n".formatted(life.running().office().address()));
        say("The data:               %s%n".formatted(folder));
        life.await();
        return 0;
    }

    /** The demo that people click in. */
    private record Running(Demo demo, Office office) implements AutoCloseable {
        static Running start(Path folder, int port, int officePort) {
            Demo demo = Demo.start(folder, port, Clock.systemUTC(), Demo.Limits.NONE);
            try {
                return new Running(demo, Office.open(officePort, demo.world()));
            } catch (Refusal e) {
                demo.close();
                throw e;
            }
        }

        @Override
        public void close() {
            office.close();
            demo.close();
        }
    }

    private int once(Path folder) throws IOException, InterruptedException {
        SettableClock clock = new SettableClock();
        try (Demo demo = Demo.start(folder, 0, clock, Demo.Limits.AS_IN_LIFE)) {
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
    static void runDry(Demo demo, SettableClock clock) throws InterruptedException {
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
