package nl.doorzet.server.people;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import nl.doorzet.server.account.Digest;
import org.springframework.stereotype.Service;

/**
 * Tries codes of the second factor, slowly. Only who knows a person's password can make him wait at all: a few tries from one place,
 * some more from all unknown ones together. His own browser has a count of its own, and a recovery code is too long to be guessed,
 * so it is never kept waiting.
 */
@Service
public class SecondStep {
    /** Wrong codes from one place before a wait begins. */
    static final int FREE = 5;
    /** The same from all networks together, in which nobody knows his browser. */
    static final int FREE_ANYWHERE = 20;

    private static final String ANYWHERE = "anywhere";

    private final Factors factors;
    private final AttemptStore attempts;
    private final DeviceStore devices;

    SecondStep(Factors factors, AttemptStore attempts, DeviceStore devices) {
        this.factors = factors;
        this.attempts = attempts;
        this.devices = devices;
    }

    /** What came of a code. */
    public sealed interface Answer {}

    /** It is his, and used up. */
    public record Right() implements Answer {}

    public record Wrong() implements Answer {}

    /** Nothing was tried. */
    public record Wait(Duration atLeast) implements Answer {}

    /** From one who has signed in already. */
    public Answer fromInside(UUID person, String code) {
        return attempt(person, code, "inside", true);
    }

    /**
     * From one who has not.
     *
     * @param network from where
     * @param device what the browser carries; empty for nothing
     */
    Answer fromOutside(UUID person, String code, String network, String device) {
        boolean known = devices.isOf(person, device);
        return attempt(person, code, known ? "browser " + Digest.of(device) : "network " + network, known);
    }

    private Answer attempt(UUID person, String code, String place, boolean known) {
        String subject = Digest.of("second factor of " + person);
        if (!RecoveryCodes.isOne(code)) {
            Optional<Duration> wait = attempts.count(subject, place, FREE)
                    .or(() -> known ? Optional.empty() : attempts.count(subject, ANYWHERE, FREE_ANYWHERE));
            if (wait.isPresent()) {
                return new Wait(wait.get());
            }
        }
        if (!factors.use(person, code)) {
            return new Wrong();
        }
        attempts.forget(subject, place);
        attempts.forget(subject, ANYWHERE);
        return new Right();
    }
}
