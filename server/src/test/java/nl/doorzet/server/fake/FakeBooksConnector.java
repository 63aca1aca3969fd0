package nl.doorzet.server.fake;

import java.util.List;
import java.util.Set;
import nl.doorzet.core.connector.Access;
import nl.doorzet.core.connector.Capability;
import nl.doorzet.core.connector.ConnectorInfo;
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
        this.info = new ConnectorInfo(id, name, capabilities, recovery, Limit.NONE, List.of());
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
