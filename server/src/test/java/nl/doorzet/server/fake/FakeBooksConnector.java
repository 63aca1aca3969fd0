package nl.doorzet.server.fake;

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

/** Opens {@link FakeBooks}, in which an entry is found again by its source. */
public class FakeBooksConnector implements AccountingConnector<World> {
    private final ConnectorInfo info;

    public FakeBooksConnector() {
        this("fakebooks", "Fake Books", Recovery.EXACT_LOOKUP, Set.of(Capability.TAKES_CURRENCY));
    }

    private FakeBooksConnector(String id, String name, Recovery recovery, Set<Capability> capabilities) {
        this(new ConnectorInfo(id, name, capabilities, recovery, Limit.NONE, List.of()));
    }

    private FakeBooksConnector(ConnectorInfo info) {
        this.info = info;
    }

    /** The same books, but nothing can be looked up in them. */
    public static final class Blind extends FakeBooksConnector {
        public Blind() {
            super("blindbooks", "Blind Books", Recovery.NONE, Set.of());
        }
    }

    /** Books that demand VAT codes and say that they write files. */
    public static final class Files extends FakeBooksConnector {
        public Files() {
            super(
                    "filebooks",
                    "File Books",
                    Recovery.SAFE_TO_REPEAT,
                    Set.of(Capability.WRITES_FILES, Capability.NEEDS_VAT_CODES));
        }
    }

    /** Books that demand VAT codes and ledger accounts, and say what arrives where. */
    public static final class Demanding extends FakeBooksConnector {
        public Demanding() {
            super(new ConnectorInfo(
                    "demandingbooks",
                    "Demanding Books",
                    Set.of(Capability.NEEDS_VAT_CODES, Capability.NEEDS_LEDGER_ACCOUNTS),
                    Recovery.EXACT_LOOKUP,
                    Limit.NONE,
                    List.of(
                            new FieldUse(FieldUse.Fact.REFERENCE, "Kenmerk", 30),
                            new FieldUse(FieldUse.Fact.PAYMENT_METHOD, "Notitie", 500))));
        }
    }

    @Override
    public ConnectorInfo info() {
        return info;
    }

    @Override
    public Class<World> settings() {
        return World.class;
    }

    @Override
    public Administration open(World settings, Access access) {
        return FakeBooks.named(settings.world());
    }
}
