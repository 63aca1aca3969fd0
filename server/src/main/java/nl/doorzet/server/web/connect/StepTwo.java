package nl.doorzet.server.web.connect;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.doorzet.core.connector.ConnectorInfo;
import nl.doorzet.server.connect.Trial;
import nl.doorzet.server.people.Membership;

/**
 * The shop lets us in, or not; the books are chosen and their keys are asked.
 *
 * @param shopSystem as people know it
 * @param shop what came of trying the shop
 * @param form empty until the accounting system is chosen
 * @param again whether the connection is there and only its books have to be entered again
 * @param name of the connection to be
 * @param nameError why it cannot have that name; may be empty
 * @param accounts into which it can go, where that is to be chosen
 */
public record StepTwo(
        UUID installation,
        String shopSystem,
        Trial shop,
        List<ConnectorInfo> choices,
        Optional<SideForm> form,
        boolean again,
        String name,
        String nameError,
        List<Membership> accounts) {
    public StepTwo {
        choices = List.copyOf(choices);
        accounts = List.copyOf(accounts);
    }

    /** What the shop calls itself, and which of its rights are missing; empty when it does not let us in. */
    public Optional<Trial.LetsUsIn> open() {
        return shop instanceof Trial.LetsUsIn in ? Optional.of(in) : Optional.empty();
    }

    /** Why the shop does not let us in; may be empty. */
    public String failure() {
        return switch (shop) {
            case Trial.LetsUsIn in -> "";
            case Trial.Failed failed -> failed.reason();
            case Trial.Incomplete incomplete ->
                String.join(
                        ", ",
                        incomplete.errors().stream()
                                .map(error -> error.field() + " " + error.value())
                                .toList());
        };
    }
}
