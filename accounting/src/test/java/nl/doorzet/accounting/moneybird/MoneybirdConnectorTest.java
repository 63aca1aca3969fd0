package nl.doorzet.accounting.moneybird;

import java.nio.file.Path;
import java.time.Clock;
import nl.doorzet.simulators.moneybird.MoneybirdSimulator;
import nl.doorzet.tck.AccountingContract;
import nl.doorzet.tck.Subject;

class MoneybirdConnectorTest extends AccountingContract {
    @Override
    protected Subject subject(Clock clock, Path files) {
        return new MoneybirdSubject(MoneybirdSimulator.start(clock).rateLimit(false));
    }
}
