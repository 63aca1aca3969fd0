package nl.doorzet.accounting.plaintext;

import java.nio.file.Path;
import java.time.Clock;
import nl.doorzet.tck.AccountingContract;
import nl.doorzet.tck.Subject;

class HledgerConnectorTest extends AccountingContract {
    @Override
    protected Subject subject(Clock clock, Path files) {
        return new HledgerSubject(files);
    }
}
