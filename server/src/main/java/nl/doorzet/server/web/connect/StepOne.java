package nl.doorzet.server.web.connect;

import java.util.List;
import java.util.Optional;
import nl.doorzet.core.connector.ConnectorInfo;

/**
 * The shop is chosen and its keys are asked.
 *
 * @param form empty until the shop system is chosen
 */
public record StepOne(List<ConnectorInfo> choices, Optional<SideForm> form) {
    public StepOne {
        choices = List.copyOf(choices);
    }
}
