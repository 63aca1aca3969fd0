package nl.doorzet.server.ledger;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import nl.doorzet.server.account.ConnectionKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Looks for words in numbers and names, and for amounts. It goes back through the quarters of the years and stops when it has enough:
 * the index gives what one quarter has, so that it matters little how much there is of it, or how long ago.
 */
@Repository
class SearchQuery {
    /** The index has three letters at a time: shorter ones are looked for at the beginning of a word, where spaces count too. */
    private static final int SHORT = 3;

    private static final int MOST_WORDS = 8;
    private static final String ORDER = " order by created_at desc, id desc limit ?";
    /** By the date itself the planner may walk along the dates after all, through everything. */
    private static final String SORTED = " order by created_at + interval '0' desc, id desc limit ?";

    private final JdbcClient jdbc;

    SearchQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Document> page(ConnectionKey key, DocumentFilter filter, int atMost) {
        List<String> patterns = patterns(filter.text());
        return patterns.isEmpty() ? List.of() : page(key, filter, patterns, atMost);
    }

    private List<String> patterns(String text) {
        String folded =
                jdbc.sql("select fold(?)").param(text).query(String.class).single();
        return folded.strip().isEmpty()
                ? List.of()
                : List.of(folded.strip().split(" ", -1)).stream()
                        .limit(MOST_WORDS)
                        .map(word -> (word.length() < SHORT ? "% " : "%") + word + "%")
                        .toList();
    }

    private List<Document> page(ConnectionKey key, DocumentFilter filter, List<String> patterns, int atMost) {
        Where documents = new Where(key);
        Where window = new Where(key).within(filter);
        Where worded = of(key, filter).and(like(patterns), patterns.toArray());
        Optional<Where> priced = filter.amount().map(amount -> of(key, filter).and("abs(total) = ?", amount.abs()));
        List<Object> params = new ArrayList<>(window.params());
        params.addAll(worded.params());
        params.addAll(List.of(atMost, atMost));
        params.addAll(window.params());
        params.addAll(documents.params());
        priced.ifPresent(where -> {
            params.addAll(where.params());
            params.add(atMost);
        });
        params.add(atMost);
        return jdbc.sql("""
                        with recursive walk (quarter, ids) as (
                          select 1 + (select quarter from document%1$s order by created_at desc limit 1), '{}'::text[]
                          union all
                          select walk.quarter - 1,
                            walk.ids || array(select id from document%2$s and document.quarter = walk.quarter - 1%3$s)
                          from walk
                          where cardinality(walk.ids) < ?
                            and walk.quarter > (select quarter from document%1$s order by created_at limit 1))
                        select * from document%4$s and id in (select unnest(ids) from walk%5$s)%6$s""".formatted(
                                window,
                                worded,
                                SORTED,
                                documents,
                                priced.map(where -> " union (select id from document" + where + ORDER + ")")
                                        .orElse(""),
                                ORDER))
                .params(params)
                .query(Rows::document)
                .list();
    }

    private static Where of(ConnectionKey key, DocumentFilter filter) {
        return new Where(key)
                .and("status = any (?)", (Object) statuses(filter))
                .and(!filter.code().isEmpty(), "code = ?", filter.code())
                .within(filter);
    }

    private static String like(List<String> patterns) {
        return String.join(" and ", Collections.nCopies(patterns.size(), "words like ?"));
    }

    private static String[] statuses(DocumentFilter filter) {
        return filter.statuses().stream().map(Enum::name).toArray(String[]::new);
    }
}
