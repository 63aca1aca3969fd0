package nl.doorzet.server.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.doorzet.server.account.ConnectionKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Pages of documents, newest first. Each goes by an index, so that the length of a list does not matter. */
@Repository
class ListQuery {
    private static final String ORDER = " order by created_at desc, id desc limit ?";

    private final JdbcClient jdbc;
    private final SearchQuery search;

    ListQuery(JdbcClient jdbc, SearchQuery search) {
        this.jdbc = jdbc;
        this.search = search;
    }

    List<Document> page(ConnectionKey key, DocumentFilter filter, int atMost) {
        return filter.text().isEmpty() ? plain(key, filter, atMost) : search.page(key, filter, atMost);
    }

    /** Two lists in one are two walks along the index by status: none of them reads what the other has. */
    private List<Document> plain(ConnectionKey key, DocumentFilter filter, int atMost) {
        List<Where> walks = walks(key, filter);
        List<Object> params = new ArrayList<>();
        walks.forEach(where -> {
            params.addAll(where.params());
            params.add(atMost);
        });
        params.add(atMost);
        return jdbc.sql(walks.stream()
                        .map(where -> "(select * from document" + where + ORDER + ")")
                        .collect(Collectors.joining(" union all ", "select * from (", ") walks" + ORDER)))
                .params(params)
                .query(Rows::document)
                .list();
    }

    private static List<Where> walks(ConnectionKey key, DocumentFilter filter) {
        boolean everything = filter.statuses().size() == DocumentStatus.values().length
                && filter.code().isEmpty();
        return everything
                ? List.of(new Where(key).within(filter))
                : filter.statuses().stream()
                        .sorted()
                        .map(status -> new Where(key)
                                .and("status = ?", status.name())
                                .and(!filter.code().isEmpty(), "code = ?", filter.code())
                                .within(filter))
                        .toList();
    }
}
