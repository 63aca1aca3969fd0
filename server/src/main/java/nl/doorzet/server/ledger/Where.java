package nl.doorzet.server.ledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.doorzet.server.account.ConnectionKey;

/** Conditions on a connection's documents, with what stands in them. */
final class Where {
    private final StringBuilder sql = new StringBuilder(" where account_id = ? and connection_id = ?");
    private final List<Object> params = new ArrayList<>();

    Where(ConnectionKey key) {
        params.add(key.account());
        params.add(key.id());
    }

    Where and(String condition, Object... values) {
        sql.append(" and ").append(condition);
        params.addAll(Arrays.asList(values));
        return this;
    }

    Where and(boolean wanted, String condition, Object value) {
        return wanted ? and(condition, value) : this;
    }

    /** The days of the filter, and where its page begins. */
    Where within(DocumentFilter filter) {
        filter.from().ifPresent(from -> and("created_at >= ?", Rows.utc(from)));
        filter.until().ifPresent(until -> and("created_at < ?", Rows.utc(until)));
        filter.after().ifPresent(after -> and("(created_at, id) < (?, ?)", Rows.utc(after.createdAt()), after.id()));
        return this;
    }

    List<Object> params() {
        return List.copyOf(params);
    }

    @Override
    public String toString() {
        return sql.toString();
    }
}
