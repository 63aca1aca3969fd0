package nl.doorzet.accounting.ubl;

import java.nio.file.Path;
import java.time.Clock;
import nl.doorzet.tck.AccountingContract;
import nl.doorzet.tck.Subject;

class UblConnectorTest extends AccountingContract {
    @Override
    protected Subject subject(Clock clock, Path files) {
        return new UblSubject(files);
    }
}
