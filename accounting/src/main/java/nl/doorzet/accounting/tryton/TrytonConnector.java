package nl.doorzet.accounting.tryton;

import java.util.List;
import java.util.Set;
import nl.doorzet.core.connector.Access;
import nl.doorzet.core.connector.Capability;
import nl.doorzet.core.connector.ConnectorInfo;
import nl.doorzet.core.connector.FieldUse;
import nl.doorzet.core.connector.FieldUse.Fact;
import nl.doorzet.core.connector.Limit;
import nl.doorzet.core.connector.Recovery;
import nl.doorzet.core.connector.accounting.AccountingConnector;
import nl.doorzet.core.connector.accounting.Administration;

/** The connector for Tryton. */
public final class TrytonConnector implements AccountingConnector<TrytonSettings> {
    /** Ours, so that numbers stay readable: Tryton sets no length (observed with Tryton 6.0). */
    static final int LONGEST_REFERENCE = 200;

    private static final int NO_LIMIT = Integer.MAX_VALUE;

    @Override
    public ConnectorInfo info() {
        return new ConnectorInfo(
                "tryton",
                "Tryton",
                Set.of(
                        Capability.NEEDS_VAT_CODES,
                        Capability.NEEDS_LEDGER_ACCOUNTS,
                        Capability.KEEPS_DEBTORS,
                        Capability.MATCHES_DEBTORS,
                        Capability.TAKES_PAYMENT_CONDITION,
                        Capability.TAKES_JOURNAL,
                        Capability.TAKES_CURRENCY),
                Recovery.EXACT_LOOKUP,
                Limit.NONE,
                List.of(
                        new FieldUse(Fact.REFERENCE, "Nummer en referentie", LONGEST_REFERENCE),
                        new FieldUse(Fact.DESCRIPTION, "Omschrijving", NO_LIMIT),
                        new FieldUse(Fact.ORDER_NUMBER, "Opmerking", NO_LIMIT),
                        new FieldUse(Fact.INVOICE_NUMBER, "Opmerking", NO_LIMIT),
                        new FieldUse(Fact.PAYMENT_METHOD, "Opmerking", NO_LIMIT),
                        new FieldUse(Fact.CUSTOMER_NUMBER, "Code van de relatie", NO_LIMIT)));
    }

    @Override
    public Class<TrytonSettings> settings() {
        return TrytonSettings.class;
    }

    @Override
    public Administration open(TrytonSettings settings, Access access) {
        return new TrytonAdministration(settings, new TrytonModels(new TrytonRpc(settings, access.http())));
    }
}
