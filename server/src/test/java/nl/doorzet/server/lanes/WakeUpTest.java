package nl.doorzet.server.lanes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import nl.doorzet.server.account.ConnectionKey;
import nl.doorzet.server.bench.Eventually;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** No wake-up is lost, and none comes for nothing. */
class WakeUpTest {
    private final AtomicReference<JobStore> jobs = new AtomicReference<>();

    private void done(Job job, Fence fence) {
        fence.within(() -> jobs.get().done(job));
    }

    @Test
    void two_thousand_jobs_added_while_lanes_run_are_all_done_and_the_sweep_finds_nothing() throws Exception {
        Set<String> seen = ConcurrentHashMap.newKeySet();
        try (SmallEngine engine = new SmallEngine(
                        (job, fence) -> {
                            seen.add(job.subject());
                            done(job, fence);
                        },
                        key -> true);
                ExecutorService threads = Executors.newFixedThreadPool(8)) {
            jobs.set(engine.part(JobStore.class));
            List<ConnectionKey> keys = IntStream.range(0, 5)
                    .mapToObj(i -> engine.connection("c" + i))
                    .toList();
            List<Future<?>> adding = new ArrayList<>();
            for (int thread = 0; thread < 8; thread++) {
                int mine = thread;
                adding.add(threads.submit(() -> {
                    for (int i = 0; i < 250; i++) {
                        add(keys.get((i + mine) % keys.size()), "order/%d-%d".formatted(mine, i));
                    }
                }));
            }
            for (Future<?> one : adding) {
                one.get();
            }
            Eventually.is("every job is done", () -> engine.jobsLeft() == 0);

            assertThat(seen).hasSize(2000);
            assertThat(engine.part(Sweep.class).sweep()).isZero();
        }
    }

    @Test
    void a_job_that_is_asked_for_again_while_it_is_being_done_is_done_again() {
        AtomicInteger times = new AtomicInteger();
        try (SmallEngine engine = new SmallEngine(
                (job, fence) -> {
                    if (times.incrementAndGet() == 1) {
                        add(job.connection(), job.subject());
                    }
                    done(job, fence);
                },
                key -> true)) {
            jobs.set(engine.part(JobStore.class));
            add(engine.connection("c"), "order/1");
            Eventually.is("it is done", () -> engine.jobsLeft() == 0);

            assertThat(times).hasValue(2);
        }
    }

    @Test
    void a_job_that_is_put_off_while_it_is_asked_for_is_not_put_off() {
        AtomicInteger times = new AtomicInteger();
        try (SmallEngine engine = new SmallEngine(
                (job, fence) -> {
                    if (times.incrementAndGet() > 1) {
                        done(job, fence);
                        return;
                    }
                    add(job.connection(), job.subject());
                    fence.within(() -> jobs.get().later(job, now().plusSeconds(3600), 1, ""));
                },
                key -> true)) {
            jobs.set(engine.part(JobStore.class));
            add(engine.connection("c"), "order/1");

            Eventually.is("it is done in spite of the hour", () -> engine.jobsLeft() == 0);
        }
    }

    @Test
    void a_lane_that_this_node_does_not_know_is_left_alone_until_it_does() {
        AtomicBoolean declared = new AtomicBoolean();
        try (SmallEngine engine = new SmallEngine(this::done, key -> declared.get())) {
            jobs.set(engine.part(JobStore.class));
            ConnectionKey key = engine.connection("c");
            add(key, "order/1");
            Eventually.is(
                    "the lane rests", () -> engine.part(Backlog.class).next(key).isPresent());
            assertThat(engine.jobsLeft()).isEqualTo(1);
            assertThat(jobs.get().earliest(key).get(Job.Kind.FETCH)).isBeforeOrEqualTo(now());
            assertThat(engine.part(Sweep.class).sweep())
                    .as("another node's matter")
                    .isZero();

            declared.set(true);
            add(key, "order/2");

            Eventually.is("both are done", () -> engine.jobsLeft() == 0);
        }
    }

    @Test
    void the_sweep_wakes_a_lane_that_sleeps_too_long() {
        try (SmallEngine engine = new SmallEngine(this::done, key -> true)) {
            jobs.set(engine.part(JobStore.class));
            ConnectionKey key = engine.connection("c");
            Eventually.is(
                    "the lane rests", () -> engine.part(Backlog.class).next(key).isPresent());
            engine.part(JdbcClient.class)
                    .sql("""
                            insert into job (account_id, connection_id, kind, subject, priority, due)
                            values (?, ?, 'FETCH', 'order/1', 3, now())""")
                    .params(key.account(), key.id())
                    .update();

            assertThat(engine.part(Sweep.class).sweep()).isEqualTo(1);
            Eventually.is("it is done", () -> engine.jobsLeft() == 0);
        }
    }

    private void add(ConnectionKey key, String subject) {
        jobs.get().add(key, Job.Kind.FETCH, subject, Priority.TODAY, now());
    }

    private static Instant now() {
        return Clock.systemUTC().instant();
    }
}
