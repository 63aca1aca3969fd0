package nl.doorzet.server.web.connect;

import java.util.List;
import java.util.Optional;
import nl.doorzet.core.connector.ConnectorInfo;
import nl.doorzet.server.people.Membership;

/**
 * The shop is chosen and its keys are asked.
 *
 * @param form empty until the shop system is chosen
 * @param accounts into which it can go
 */
public record StepOne(List<ConnectorInfo> choices, Optional<SideForm> form, List<Membership> accounts) {
    public StepOne {
        choices = List.copyOf(choices);
        accounts = List.copyOf(accounts);
    }
}
