package nl.doorzet.accounting.tryton;

import java.nio.file.Path;
import java.time.Clock;
import nl.doorzet.tck.SamplesContract;
import nl.doorzet.tck.Subject;

/** The samples in a real Tryton. */
class RealTrytonTest extends SamplesContract {
    @Override
    protected Subject subject(Clock clock, Path files) {
        return RealTrytonSubject.start("samples");
    }
}
