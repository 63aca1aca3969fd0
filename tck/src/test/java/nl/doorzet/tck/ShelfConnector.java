package nl.doorzet.tck;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import nl.doorzet.core.connector.Access;
import nl.doorzet.core.connector.Capability;
import nl.doorzet.core.connector.ConnectorInfo;
import nl.doorzet.core.connector.FieldUse;
import nl.doorzet.core.connector.Limit;
import nl.doorzet.core.connector.Recovery;
import nl.doorzet.core.connector.accounting.AccountingConnector;
import nl.doorzet.core.connector.accounting.Administration;

/** A connector for the shelf, with at most one flaw. */
public final class ShelfConnector implements AccountingConnector<ShelfSettings> {
    static final int LONGEST_REFERENCE = 30;

    private final Flaw flaw;

    /** The one that the service loader finds has none. */
    public ShelfConnector() {
        this(Flaw.NONE);
    }

    ShelfConnector(Flaw flaw) {
        this.flaw = flaw;
    }

    @Override
    public ConnectorInfo info() {
        return new ConnectorInfo(
                flaw == Flaw.SHOUTS_ITS_ID ? "SHELF" : "shelf",
                "Shelf",
                flaw == Flaw.SAYS_IT_MATCHES_DEBTORS
                        ? Set.of(Capability.KEEPS_DEBTORS, Capability.TAKES_CURRENCY, Capability.MATCHES_DEBTORS)
                        : Set.of(Capability.KEEPS_DEBTORS, Capability.TAKES_CURRENCY),
                Recovery.EXACT_LOOKUP,
                new Limit(60, Duration.ofMinutes(1)),
                List.of(new FieldUse(FieldUse.Fact.REFERENCE, "Label", LONGEST_REFERENCE)));
    }

    @Override
    public Class<ShelfSettings> settings() {
        return ShelfSettings.class;
    }

    @Override
    public Administration open(ShelfSettings settings, Access access) {
        ShelfAdministration shelf = new ShelfAdministration(settings, access.http(), flaw);
        if (flaw == Flaw.CALLS_WHEN_OPENED) {
            shelf.name();
        }
        return shelf;
    }
}
