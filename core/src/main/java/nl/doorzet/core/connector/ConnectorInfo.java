package nl.doorzet.core.connector;

import java.util.List;
import java.util.Set;

/**
 * What a connector says of its system.
 *
 * @param id stable, lower case: {@code moneybird}
 * @param name as people know it
 * @param fieldUses which of our facts arrives where (rule D4)
 */
public record ConnectorInfo(
        String id,
        String name,
        Set<Capability> capabilities,
        Recovery recovery,
        Limit limit,
        List<FieldUse> fieldUses) {
    public ConnectorInfo {
        capabilities = Set.copyOf(capabilities);
        fieldUses = List.copyOf(fieldUses);
    }
}
