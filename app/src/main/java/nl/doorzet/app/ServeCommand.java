package nl.doorzet.app;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.doorzet.server.launch.DataFolder;
import nl.doorzet.server.launch.Declaration;
import nl.doorzet.server.launch.DeclarationFile;
import nl.doorzet.server.launch.Declarations;
import nl.doorzet.server.launch.Lifetime;
import nl.doorzet.server.launch.Server;
import nl.doorzet.server.people.Joining;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
        name = "serve",
        description = "Runs the server with the connections that a file declares.",
        mixinStandardHelpOptions = true,
        footer = {
            "%nFrom the environment:",
            "  DOORZET_DATABASE_URL  a PostgreSQL of your own, 15 or newer; without it one runs in the data folder",
            "  DOORZET_ALLOW_HOSTS   hosts on private addresses that may be called, separated by commas",
            "  DOORZET_PUBLIC_URL    where shops reach this server for their webhooks; without it only the poll finds sales",
            "  DOORZET_ADDRESS       as --address",
            "  DOORZET_MASTER_KEY    seals what owners enter (32 bytes as Base64); without it master.key in the data folder",
            "  DOORZET_CCVSHOP_APP_SECRET  the app's secret key, for an installation that is an app in CCV Shop's App Store"
        })
final class ServeCommand implements Callable<Integer> {
    /** As it is written on the command line. */
    enum SignUp {
        closed,
        open
    }

    @Option(names = "--config", description = "The file that declares the connections.")
    private @Nullable Path config;

    @Option(
            names = "--data",
            description = "The data folder (default: ${DEFAULT-VALUE}).",
            defaultValue = "doorzet-data")
    private Path data = Path.of("doorzet-data");

    @Option(names = "--port", description = "The port (default: ${DEFAULT-VALUE}).", defaultValue = "8080")
    private int port;

    @Option(
            names = "--address",
            description =
                    "The address of this machine on which it listens (default: 127.0.0.1, which nobody else reaches).")
    private @Nullable String address;

    @Option(
            names = "--sign-up",
            description = "Who may make an account: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).",
            defaultValue = "closed")
    private SignUp signUp = SignUp.closed;

    @Option(names = "--set", description = "A setting such as doorzet.poll=PT1M.", paramLabel = "NAME=VALUE")
    private Map<String, String> settings = Map.of();

    private static final List<String> ALL = List.of("0.0.0.0", "::");

    private final Map<String, String> environment;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    ServeCommand(Map<String, String> environment) {
        this.environment = Map.copyOf(environment);
    }

    @Override
    public Integer call() throws InterruptedException {
        if (port < 0 || port > 65_535) {
            throw new ParameterException(spec.commandLine(), "--port must be from 0 (any free one) to 65535");
        }
        Declaration declaration =
                config == null ? new Declaration("Doorzet", List.of()) : DeclarationFile.read(config, environment);
        Lifetime<Server> life = Lifetime.of(() -> start(declaration), Server::close);
        PrintWriter out = spec.commandLine().getOut();
        String root = "http://%s:%d/".formatted(reachedAt(), life.running().port());
        out.printf("Doorzet runs: %s%n", root);
        life.running()
                .part(Joining.class)
                .code()
                .ifPresent(code -> out.printf("Nobody can sign in yet. Begin here: %sbegin?code=%s%n", root, code));
        out.flush();
        life.await();
        return 0;
    }

    private Optional<String> ownAddress() {
        return Optional.ofNullable(address)
                .or(() -> Optional.ofNullable(environment.get("DOORZET_ADDRESS")))
                .map(String::strip)
                .filter(text -> !text.isEmpty());
    }

    /** Where this machine itself finds it: who listens on all addresses does so on this one too. */
    private String reachedAt() {
        String own = ownAddress().filter(text -> !ALL.contains(text)).orElse("127.0.0.1");
        return own.contains(":") ? "[" + own + "]" : own;
    }

    private Map<String, String> allSettings() {
        Map<String, String> all = new HashMap<>(settings);
        ownAddress().ifPresent(text -> all.put("server.address", text));
        all.put("doorzet.sign-up", signUp.name());
        return all;
    }

    private Server start(Declaration declaration) {
        Server server = Server.start(new Server.Options(
                DataFolder.open(data),
                port,
                Optional.ofNullable(environment.get("DOORZET_DATABASE_URL")).filter(url -> !url.isBlank()),
                hosts(environment.getOrDefault("DOORZET_ALLOW_HOSTS", "")),
                Clock.systemUTC(),
                allSettings()));
        try {
            server.part(Declarations.class).apply(declaration);
            return server;
        } catch (RuntimeException e) {
            server.close();
            throw e;
        }
    }

    static List<String> hosts(String text) {
        return Arrays.stream(text.split(",", -1))
                .map(String::strip)
                .filter(h -> !h.isEmpty())
                .toList();
    }
}
