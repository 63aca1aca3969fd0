package nl.doorzet.server.ledger;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.doorzet.server.account.ConnectionKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Looks for words in numbers and names, and for amounts. What is frequent is among the newest, which are read one after the other;
 * what is not found often enough there is rare, so that the index on words gives few.
 */
@Repository
class SearchQuery {
    /** So many of the newest are read. What is not once among a hundred of them is left to the index. */
    private static final int NEWEST = 5_000;

    /** The index has three letters at a time: shorter ones are looked for at the beginning of a word, where spaces count too. */
    private static final int SHORT = 3;

    private static final int MOST_WORDS = 8;
    private static final String ORDER = " order by created_at desc, id desc limit ?";

    private final JdbcClient jdbc;

    SearchQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Document> page(ConnectionKey key, DocumentFilter filter, int atMost) {
        List<String> patterns = patterns(filter.text());
        if (patterns.isEmpty()) {
            return List.of();
        }
        List<Document> newest = amongNewest(key, filter, patterns, atMost);
        return newest.size() == atMost ? newest : everywhere(key, filter, patterns, atMost);
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

    private List<Document> amongNewest(ConnectionKey key, DocumentFilter filter, List<String> patterns, int atMost) {
        boolean one = filter.statuses().size() == 1;
        Where newest = new Where(key)
                .and(one, "status = ?", filter.statuses().iterator().next().name())
                .within(filter);
        List<Object> params = new ArrayList<>(newest.params());
        params.add(NEWEST);
        params.addAll(patterns);
        filter.amount().ifPresent(amount -> params.add(amount.abs()));
        params.addAll(List.of(statuses(filter), filter.code(), filter.code(), atMost));
        return jdbc.sql("select * from (select * from document" + newest + ORDER + ") newest where ("
                        + like(patterns) + (filter.amount().isPresent() ? " or abs(total) = ?" : "")
                        + ") and status = any (?) and (? = '' or code = ?)"
                        + ORDER)
                .params(params)
                .query(Rows::document)
                .list();
    }

    private List<Document> everywhere(ConnectionKey key, DocumentFilter filter, List<String> patterns, int atMost) {
        Where worded = of(key, filter).and(like(patterns), patterns.toArray());
        // By the date itself the planner may walk along the dates after all, through everything. Only the few that
        // are shown are read whole, and the many that are found may be sorted on several processors.
        StringBuilder found = new StringBuilder(
                "(select id from document" + worded + " order by created_at + interval '0' desc, id desc limit ?)");
        Where documents = new Where(key);
        List<Object> params = new ArrayList<>(documents.params());
        params.addAll(worded.params());
        params.add(atMost);
        filter.amount().ifPresent(amount -> {
            Where priced = of(key, filter).and("abs(total) = ?", amount.abs());
            found.append(" union (select id from document")
                    .append(priced)
                    .append(ORDER)
                    .append(")");
            params.addAll(priced.params());
            params.add(atMost);
        });
        params.add(atMost);
        return jdbc.sql("select * from document" + documents + " and id in (" + found + ")" + ORDER)
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
