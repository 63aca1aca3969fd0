package nl.doorzet.server.web.profile;

import java.util.List;
import java.util.OptionalInt;
import nl.doorzet.server.people.Passkey;
import nl.doorzet.server.people.Passkeys;
import nl.doorzet.server.web.Frame;

/**
 * By what who looks at his profile signs in, besides his password.
 *
 * @param codesLeft recovery codes; empty where the second factor is off
 * @param place whether passkeys can be made and used at this address
 * @param fresh whether he signed in just now, so that he may make one
 */
public record WaysIn(OptionalInt codesLeft, List<Passkey> passkeys, boolean place, boolean fresh) {
    public WaysIn {
        passkeys = List.copyOf(passkeys);
    }

    public boolean full() {
        return passkeys.size() >= Passkeys.MOST;
    }

    public String used(Passkey passkey, Frame frame) {
        return passkey.usedAt()
                .map(at -> frame.ago(at, ProfileController.ZONE))
                .orElse(frame.t().say("passkeys.never"));
    }

    public String madeAt(Passkey passkey, Frame frame) {
        return frame.f().day(passkey.madeAt(), ProfileController.ZONE);
    }
}
