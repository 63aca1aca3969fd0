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
    /** For a list of what is to be chosen, so many of the newest documents say enough. */
    private static final int NEWEST = 2_000;

    /** Each problem of each document that needs attention, as its last verdict has it. */
    private static final String PROBLEMS = """
            from (select * from document
              where account_id = :account and connection_id = :connection and status = 'ATTENTION'
              order by created_at desc, id desc limit :most) d
            join lateral (
              select kind, detail from delivery l
              where l.account_id = d.account_id and l.connection_id = d.connection_id and l.document_id = d.id
                and l.kind in ('NEEDS_ATTENTION', 'REJECTED')
              order by l.no desc limit 1) v on true
            cross join lateral jsonb_array_elements(coalesce(
              (v.detail ->> 'problems')::jsonb,
              jsonb_build_array(jsonb_build_object('code', d.code, 'facts', v.detail)))) p
            where true
            """;

    private static final int ALL = Integer.MAX_VALUE;

    private final JdbcClient jdbc;

    SettingProblemQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The most frequent first, as far as the newest documents tell. */
    public List<SettingProblem> of(ConnectionKey key) {
        return jdbc.sql("""
                        select p -> 'facts' ->> 'setting' as setting, p ->> 'code' as code, count(*) as n,
                          (array_agg(d.number order by d.created_at, d.id))[1] as first,
                          (array_agg(d.number order by d.created_at desc, d.id desc))[1] as last
                        %s and p -> 'facts' ->> 'setting' <> ''
                        group by 1, 2 order by n desc, 1""".formatted(PROBLEMS))
                .param("account", key.account())
                .param("connection", key.id())
                .param("most", NEWEST)
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
                .param("most", ALL)
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
                .param("most", ALL)
                .query((row, n) -> DocumentId.parse(row.getString("id")))
                .list();
    }
}
