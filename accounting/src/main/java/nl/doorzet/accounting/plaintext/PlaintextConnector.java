package nl.doorzet.accounting.plaintext;

import java.util.List;
import java.util.Set;
import nl.doorzet.accounting.files.WorkFolder;
import nl.doorzet.core.connector.Access;
import nl.doorzet.core.connector.Capability;
import nl.doorzet.core.connector.ConnectorInfo;
import nl.doorzet.core.connector.FieldUse;
import nl.doorzet.core.connector.FieldUse.Fact;
import nl.doorzet.core.connector.Limit;
import nl.doorzet.core.connector.Recovery;
import nl.doorzet.core.connector.accounting.AccountingConnector;
import nl.doorzet.core.connector.accounting.Administration;

/** A journal for hledger or Beancount. */
public final class PlaintextConnector implements AccountingConnector<PlaintextSettings> {
    /** Ours, so that journals stay readable: neither program sets lengths. */
    static final int LONGEST_REFERENCE = 200;

    private static final int NO_LIMIT = Integer.MAX_VALUE;

    @Override
    public ConnectorInfo info() {
        return new ConnectorInfo(
                "plaintext",
                "Platte-tekst-boekhouding (hledger, Beancount)",
                Set.of(
                        Capability.TAKES_CURRENCY,
                        Capability.TAKES_SETTLEMENT_ACCOUNT,
                        Capability.TAKES_COST_CENTRE,
                        Capability.TELLS_PAID,
                        Capability.WRITES_FILES),
                Recovery.SAFE_TO_REPEAT,
                Limit.NONE,
                List.of(
                        new FieldUse(Fact.REFERENCE, "code of link, en referentie", LONGEST_REFERENCE),
                        new FieldUse(Fact.ORDER_NUMBER, "bestelling", NO_LIMIT),
                        new FieldUse(Fact.INVOICE_NUMBER, "factuur", NO_LIMIT),
                        new FieldUse(Fact.PAYMENT_METHOD, "betaalwijze", NO_LIMIT),
                        new FieldUse(Fact.DESCRIPTION, "omschrijving", NO_LIMIT),
                        new FieldUse(Fact.CUSTOMER_NUMBER, "klant", NO_LIMIT)));
    }

    @Override
    public Class<PlaintextSettings> settings() {
        return PlaintextSettings.class;
    }

    @Override
    public Administration open(PlaintextSettings settings, Access access) {
        WorkFolder folder = new WorkFolder(access.files(), settings.folder());
        List<JournalFile> journals = settings.format().formats().stream()
                .map(format -> new JournalFile(folder, format))
                .toList();
        return new PlaintextAdministration(journals, settings);
    }
}
