package nl.doorzet.accounting.moneybird;

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

/** The connector for Moneybird. */
public final class MoneybirdConnector implements AccountingConnector<MoneybirdSettings> {
    /** Assumed: the reference names no length, and texts of this kind commonly end here. */
    static final int LONGEST_REFERENCE = 255;

    /** Reference moneybird §2 [H 208028]. */
    private static final Limit LIMIT = new Limit(150, Duration.ofMinutes(5));

    @Override
    public ConnectorInfo info() {
        return new ConnectorInfo(
                "moneybird",
                "Moneybird",
                Set.of(
                        Capability.COMPUTES_VAT,
                        Capability.NEEDS_VAT_CODES,
                        Capability.NEEDS_LEDGER_ACCOUNTS,
                        Capability.KEEPS_DEBTORS,
                        Capability.MATCHES_DEBTORS,
                        Capability.TAKES_CURRENCY),
                Recovery.WEAK_LOOKUP,
                LIMIT,
                List.of(
                        new FieldUse(FieldUse.Fact.REFERENCE, "Referentie", LONGEST_REFERENCE),
                        new FieldUse(FieldUse.Fact.CUSTOMER_NUMBER, "Klantnummer", LONGEST_REFERENCE)));
    }

    @Override
    public Class<MoneybirdSettings> settings() {
        return MoneybirdSettings.class;
    }

    @Override
    public Administration open(MoneybirdSettings settings, Access access) {
        return new MoneybirdAdministration(settings, new MoneybirdClient(settings, access.http()));
    }
}
