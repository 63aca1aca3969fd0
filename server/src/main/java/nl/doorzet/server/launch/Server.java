package nl.doorzet.server.launch;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.doorzet.server.account.MasterKey;
import nl.doorzet.server.account.Vault;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The server, running. */
public final class Server implements AutoCloseable {
    /** What Spring starts from. */
    @SpringBootApplication(scanBasePackages = "nl.doorzet.server")
    @EnableScheduling
    static class Application {}

    /**
     * How to start.
     *
     * @param port of 127.0.0.1; 0 for any free one
     * @param databaseAddress empty for the embedded PostgreSQL
     * @param allowHosts hosts that may be called though they are on private addresses
     * @param settings further settings by name, such as {@code doorzet.poll}
     */
    public record Options(
            DataFolder data,
            int port,
            Optional<String> databaseAddress,
            List<String> allowHosts,
            Clock clock,
            Map<String, String> settings) {}

    private final ConfigurableApplicationContext context;
    private final Database database;
    private final DataFolder data;

    private Server(ConfigurableApplicationContext context, Database database, DataFolder data) {
        this.context = context;
        this.database = database;
        this.data = data;
    }

    /**
     * Starts. The data folder is its own from then on: closing the server gives it free.
     *
     * @throws Refusal if it cannot
     */
    public static Server start(Options options) {
        try {
            Database database = Database.open(options.databaseAddress(), options.data());
            return start(options, database);
        } catch (RuntimeException e) {
            options.data().close();
            throw e;
        }
    }

    private static Server start(Options options, Database database) {
        Map<String, Object> properties = new HashMap<>(Map.of(
                "server.address", "127.0.0.1",
                "server.port", options.port(),
                "spring.datasource.url", database.url(),
                "spring.datasource.username", database.user(),
                "spring.datasource.password", database.password(),
                "doorzet.allow-hosts", String.join(",", options.allowHosts()),
                "doorzet.files", options.data().files().toString(),
                "doorzet.node", options.data().node()));
        properties.put("doorzet.mail.folder", options.data().mail().toString());
        properties.put("doorzet.master-key", options.data().masterKey());
        properties.putAll(options.settings());
        try {
            ConfigurableApplicationContext context = new SpringApplicationBuilder(Application.class)
                    .web(WebApplicationType.SERVLET)
                    .bannerMode(Banner.Mode.OFF)
                    .logStartupInfo(false)
                    .registerShutdownHook(false)
                    .properties(properties)
                    .initializers(c -> c.getBeanFactory().registerSingleton("clock", options.clock()))
                    .run();
            return new Server(context, database, options.data());
        } catch (RuntimeException e) {
            database.close();
            throw refusal(e, options);
        }
    }

    private static RuntimeException refusal(RuntimeException failure, Options options) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof PortInUseException) {
                return new Refusal("Starting on port %d failed: another program uses it; give another one with --port."
                        .formatted(options.port()));
            } else if (cause instanceof Vault.Sealed) {
                return new Refusal(cause.getMessage() + ".");
            } else if (cause instanceof MasterKey.Unusable) {
                return new Refusal(
                        "Opening the vault failed: the master key is not 32 bytes as Base64; give the one that was used before in DOORZET_MASTER_KEY, for a new installation what \"openssl rand -base64 32\" prints.");
            }
        }
        return failure;
    }

    /** The port on which it listens. */
    public int port() {
        return context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    /** A part of it, for tests and the demo. */
    public <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        context.close();
        database.close();
        data.close();
    }
}
