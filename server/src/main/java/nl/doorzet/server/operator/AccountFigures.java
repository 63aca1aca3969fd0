package nl.doorzet.server.operator;

import java.time.Instant;
import java.util.List;

/**
 * How much an account has.
 *
 * @param owners their addresses, by which the operator reaches them
 */
public record AccountFigures(
        String name, Instant since, List<String> owners, long people, long connections, long documents) {
    public AccountFigures {
        owners = List.copyOf(owners);
    }
}
