package nl.doorzet.server.lanes;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import javax.sql.DataSource;
import nl.doorzet.core.booking.BookingRules;
import nl.doorzet.core.rules.PushRules;
import nl.doorzet.core.settings.SettingsForm;
import nl.doorzet.server.account.ConnectionKey;
import nl.doorzet.server.account.ConnectionStore;
import nl.doorzet.server.bench.ClockedServer;
import org.flywaydb.core.Flyway;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Lanes, jobs and sweep with some smaller work than the pipeline, on a database of their own. */
final class SmallEngine implements AutoCloseable {
    @EnableTransactionManagement
    static class Settings {}

    private final HikariDataSource database;
    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    /**
     * Starts.
     *
     * @param job does the job, and takes it off the list
     * @param known which connections it works on
     */
    SmallEngine(BiConsumer<Job, Fence> job, Predicate<ConnectionKey> known) {
        this.database = own("lanes_" + UUID.randomUUID().toString().replace("-", ""));
        Flyway.configure().dataSource(database).load().migrate();
        context.registerBean(DataSource.class, () -> database);
        context.registerBean(JdbcClient.class, () -> JdbcClient.create(database));
        context.registerBean(PlatformTransactionManager.class, () -> new JdbcTransactionManager(database));
        context.registerBean(
                TransactionTemplate.class, () -> new TransactionTemplate(new JdbcTransactionManager(database)));
        context.registerBean("clock", Clock.class, Clock::systemUTC);
        context.registerBean(JsonMapper.class, () -> JsonMapper.builder().build());
        context.registerBean(Work.class, () -> new Work() {
            @Override
            public boolean knows(ConnectionKey key) {
                return known.test(key);
            }

            @Override
            public void run(Job one, Fence fence) {
                job.accept(one, fence);
            }
        });
        context.register(
                Settings.class,
                ConnectionStore.class,
                JobStore.class,
                Lane.class,
                Lanes.class,
                Sweep.class,
                Backlog.class);
        context.refresh();
    }

    private static HikariDataSource own(String name) {
        ClockedServer.part(JdbcClient.class).sql("create database " + name).update();
        HikariDataSource whole = ClockedServer.part(HikariDataSource.class);
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(whole.getJdbcUrl().replaceFirst("/postgres$", "/" + name));
        config.setUsername(whole.getUsername());
        config.setPassword(whole.getPassword());
        config.setMaximumPoolSize(16);
        return new HikariDataSource(config);
    }

    <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    ConnectionKey connection(String name) {
        ConnectionStore connections = part(ConnectionStore.class);
        ConnectionKey key = connections.declare(
                connections.account("lanes"),
                name,
                "none",
                "none",
                preset(PushRules.class),
                preset(BookingRules.class));
        part(Lanes.class).open(key);
        return key;
    }

    private static <R extends Record> R preset(Class<R> type) {
        if (SettingsForm.of(type).read(Map.of()) instanceof SettingsForm.Read.Valid<R>(R settings)) {
            return settings;
        }
        throw new AssertionError("Each of these settings is preset");
    }

    long jobsLeft() {
        return part(JdbcClient.class)
                .sql("select count(*) from job")
                .query(Long.class)
                .single();
    }

    @Override
    public void close() {
        context.close();
        database.close();
    }
}
