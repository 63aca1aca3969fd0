package nl.doorzet.accounting.ubl;

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

/** UBL files in a folder. */
public final class UblConnector implements AccountingConnector<UblSettings> {
    /** Ours, so that file names and lists stay readable: the format sets no lengths. */
    static final int LONGEST_REFERENCE = 200;

    private static final int NO_LIMIT = Integer.MAX_VALUE;

    @Override
    public ConnectorInfo info() {
        return new ConnectorInfo(
                "ubl",
                "UBL-bestanden (Peppol)",
                Set.of(Capability.TAKES_CURRENCY, Capability.TELLS_PAID, Capability.WRITES_FILES),
                Recovery.SAFE_TO_REPEAT,
                Limit.NONE,
                List.of(
                        new FieldUse(Fact.REFERENCE, "Factuurnummer (BT-1) en bestandsnaam", LONGEST_REFERENCE),
                        new FieldUse(Fact.ORDER_NUMBER, "Orderreferentie (BT-13)", NO_LIMIT),
                        new FieldUse(Fact.INVOICE_NUMBER, "Ondersteunend document (BT-122)", NO_LIMIT),
                        new FieldUse(
                                Fact.PAYMENT_METHOD, "Betaalwijze (BT-82) en betalingsvoorwaarden (BT-20)", NO_LIMIT),
                        new FieldUse(Fact.DESCRIPTION, "Opmerking (BT-22)", NO_LIMIT),
                        new FieldUse(Fact.CUSTOMER_NUMBER, "Identificatie van de koper (BT-46)", NO_LIMIT)));
    }

    @Override
    public Class<UblSettings> settings() {
        return UblSettings.class;
    }

    @Override
    public Administration open(UblSettings settings, Access access) {
        WorkFolder folder = new WorkFolder(access.files(), settings.folder());
        return new UblAdministration(new UblFiles(folder), new UblTranslator(settings.paymentDays()));
    }
}
