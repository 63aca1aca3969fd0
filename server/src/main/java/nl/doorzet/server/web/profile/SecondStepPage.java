package nl.doorzet.server.web.profile;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nl.doorzet.server.people.FactorSetup;

/**
 * The second factor of who looks at it.
 *
 * @param left how many recovery codes are left; empty where it is off
 * @param fresh whether he signed in just now, so that it can be switched on
 * @param setup that is going on
 * @param codes that were just made: they are shown this once
 * @param trouble with the code that was filled in; empty for none
 */
public record SecondStepPage(
        OptionalInt left, boolean fresh, Optional<FactorSetup> setup, List<String> codes, String trouble) {
    public SecondStepPage {
        codes = List.copyOf(codes);
    }

    /** What the app scans. */
    public QrSvg qr() {
        return QrSvg.of(setup.orElseThrow().address());
    }
}
