package nl.doorzet.accounting.tryton;

import java.nio.file.Path;
import java.time.Clock;
import nl.doorzet.simulators.tryton.TrytonSimulator;
import nl.doorzet.tck.AccountingContract;
import nl.doorzet.tck.Subject;

class TrytonConnectorTest extends AccountingContract {
    @Override
    protected Subject subject(Clock clock, Path files) {
        return new TrytonSubject(TrytonSimulator.start());
    }
}
