package nl.doorzet.server.ledger;

import java.util.Collection;
import java.util.List;
import nl.doorzet.core.sales.DocumentId;
import nl.doorzet.server.account.ConnectionKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which settings documents wait for: a missing choice is one problem, however many documents have it. */
@Repository
public class SettingProblemQuery {
    /** Each problem of each document that needs attention, as its last verdict has it. */
    private static final String PROBLEMS = """
            from document d
            join lateral (
              select kind, detail from delivery l
              where l.account_id = d.account_id and l.connection_id = d.connection_id and l.document_id = d.id
                and l.kind in ('NEEDS_ATTENTION', 'REJECTED')
              order by l.no desc limit 1) v on true
            cross join lateral jsonb_array_elements(coalesce(
              (v.detail ->> 'problems')::jsonb,
              jsonb_build_array(jsonb_build_object('code', d.code, 'facts', v.detail)))) p
            where d.account_id = :account and d.connection_id = :connection and d.status = 'ATTENTION'
            """;

    private final JdbcClient jdbc;

    SettingProblemQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The most frequent first. */
    public List<SettingProblem> of(ConnectionKey key) {
        return jdbc.sql("""
                        select split_part(s, ' ', 2) as setting, split_part(s, ' ', 1) as code, count(*) as n,
                          (array_agg(number order by created_at, id))[1] as first,
                          (array_agg(number order by created_at desc, id desc))[1] as last
                        from document cross join unnest(settings) s
                        where account_id = :account and connection_id = :connection and status = 'ATTENTION' and settings <> '{}'
                        group by 1, 2 order by n desc, 1""")
                .param("account", key.account())
                .param("connection", key.id())
                .query((row, n) -> new SettingProblem(
                        row.getString("setting"),
                        row.getString("code"),
                        row.getLong("n"),
                        row.getString("first"),
                        row.getString("last")))
                .list();
    }

    /** Documents that one of these settings stood in the way of. */
    public List<DocumentId> waitingFor(ConnectionKey key, Collection<String> settings) {
        return jdbc.sql("select distinct d.id as id " + PROBLEMS + " and p -> 'facts' ->> 'setting' = any (:settings)")
                .param("account", key.account())
                .param("connection", key.id())
                .param("settings", settings.toArray(String[]::new))
                .query((row, n) -> DocumentId.parse(row.getString("id")))
                .list();
    }

    /** Documents that could not be put into bookkeeping words, or wait for a proof that a setting can do without. */
    public List<DocumentId> untranslated(ConnectionKey key) {
        return jdbc.sql("select distinct d.id as id " + PROBLEMS + """
                         and v.kind = 'NEEDS_ATTENTION' and d.code not in ('UNKNOWN_OUTCOME', 'UNREADABLE')
                        union
                        select id from document where account_id = :account and connection_id = :connection
                          and status = 'WAITING' and code = 'VAT_NUMBER_UNPROVEN'""")
                .param("account", key.account())
                .param("connection", key.id())
                .query((row, n) -> DocumentId.parse(row.getString("id")))
                .list();
    }
}
