package nl.doorzet.tck;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.doorzet.core.connector.accounting.AccountingConnector;
import nl.doorzet.simulators.SimulatorServer;

/** The contract on the shelf's connector; without a flaw, unless {@link FlawsTest} runs it with one. */
class ShelfConnectorTest extends AccountingContract {
    static final ScopedValue<Flaw> FLAW = ScopedValue.newInstance();

    @Override
    protected Subject subject(Clock clock, Path files) {
        Shelf shelf = new Shelf();
        return new ShelfSubject(shelf, SimulatorServer.start(shelf), FLAW.orElse(Flaw.NONE));
    }

    private record ShelfSubject(Shelf shelf, SimulatorServer running, Flaw flaw) implements Subject {
        @Override
        public AccountingConnector<?> connector() {
            return new ShelfConnector(flaw);
        }

        @Override
        public Map<String, String> settings() {
            return Map.of("root", running.root().toString(), "key", Shelf.KEY);
        }

        @Override
        public Optional<SimulatorServer> server() {
            return Optional.of(running);
        }

        @Override
        public List<InBooks> booked() {
            return shelf.entries().stream().map(ShelfEntry::inBooks).toList();
        }

        @Override
        public int debtors() {
            return shelf.debtors();
        }

        @Override
        public void close() {
            running.close();
        }
    }
}
