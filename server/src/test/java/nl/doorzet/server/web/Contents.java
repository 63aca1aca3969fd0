package nl.doorzet.server.web;

import java.util.Map;
import java.util.TreeMap;
import nl.doorzet.server.fake.TestServer;
import nl.doorzet.server.lanes.Backlog;
import nl.doorzet.server.launch.Server;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What a server has kept, once its lanes rest.
 *
 * @param digests one for each table but those that tell when somebody looked: sessions, calls, and the scheduler's own
 */
record Contents(Map<String, String> digests) {
    static Contents of(Server server) {
        TestServer.await("the lanes rest", () -> server.part(Backlog.class).isEmpty());
        JdbcClient jdbc = server.part(JdbcClient.class);
        Map<String, String> digests = new TreeMap<>();
        jdbc.sql("""
                        select table_name from information_schema.tables where table_schema = 'public'
                          and table_name not in ('spring_session', 'spring_session_attributes', 'exchange', 'throttle',
                            'scheduled_tasks')""")
                .query(String.class)
                .list()
                .forEach(table -> digests.put(
                        table,
                        // A token says when it was last used.
                        jdbc.sql("""
                                        select coalesce(md5(string_agg(kept::text, '|' order by kept::text)), '')
                                        from (select to_jsonb(t) - 'used_at' as kept from %s t) kept_rows""".formatted(table)).query(String.class).single()));
        return new Contents(digests);
    }
}
