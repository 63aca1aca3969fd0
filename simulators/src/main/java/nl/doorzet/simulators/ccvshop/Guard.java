package nl.doorzet.simulators.ccvshop;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.doorzet.simulators.Answer;
import nl.doorzet.simulators.Evidence;
import nl.doorzet.simulators.Evidence.Basis;
import nl.doorzet.simulators.Received;

/** Checks the signature of requests and signs answers. */
final class Guard {
    private static final Duration TOLERANCE = Duration.ofMinutes(5);
    private static final Duration SKEW = Duration.ofMinutes(6);
    private static final Duration LITTLE_SKEW = Duration.ofMinutes(3);
    private static final Pattern DATE =
            Pattern.compile("(\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d)(?:Z|\\+00:00|\\+0000)");

    private final Keyring keys;
    private final Clock clock;
    private final Set<Quirk> quirks;

    Guard(Keyring keys, Clock clock, Set<Quirk> quirks) {
        this.keys = keys;
        this.clock = clock;
        this.quirks = quirks;
    }

    @Evidence(value = Basis.DOCUMENTED, source = "reference ccv-shop §3 [D,V]; the answer to a failure is assumed")
    void check(Received request) {
        String key = header(request, "x-public");
        String date = header(request, "x-date");
        String hash = header(request, "x-hash");
        Credentials credentials =
                keys.find(key).orElseThrow(() -> Refusal.unauthorized("The public key is not known."));
        String right =
                Signature.of(credentials.secretKey(), key, request.method(), request.target(), request.body(), date);
        if (!Signature.same(hash, right)) {
            throw Refusal.unauthorized("The hash does not fit the request.");
        }
        if (Duration.between(moment(date), now()).abs().compareTo(TOLERANCE) > 0) {
            throw Refusal.unauthorized("The date is more than five minutes from ours.");
        }
    }

    @Evidence(value = Basis.DOCUMENTED, source = "reference ccv-shop §3 [V], response signature")
    Answer sign(Received request, Answer answer) {
        String date = Json.moment(now()).replace("Z", "+00:00");
        String uri = quirks.contains(Quirk.WRONG_RESPONSE_SIGNATURE) ? "/" : request.target();
        Credentials credentials = request.header("x-public").flatMap(keys::find).orElse(Keyring.BY_HAND);
        String hash = Signature.of(
                credentials.secretKey(), credentials.publicKey(), request.method(), uri, answer.body(), date);
        return answer.with("x-date", date).with("x-hash", hash);
    }

    private Instant now() {
        Duration ahead = quirks.contains(Quirk.SERVER_CLOCK_AHEAD)
                ? SKEW
                : quirks.contains(Quirk.SERVER_CLOCK_A_LITTLE_AHEAD) ? LITTLE_SKEW : Duration.ZERO;
        return clock.instant().plus(ahead);
    }

    private static Instant moment(String date) {
        Matcher parts = DATE.matcher(date);
        if (!parts.matches()) {
            throw Refusal.unauthorized("The date is not in a form that we read.");
        }
        try {
            return Instant.parse(parts.group(1) + "Z");
        } catch (DateTimeException e) {
            throw Refusal.unauthorized("The date does not exist.");
        }
    }

    private static String header(Received request, String name) {
        return request.header(name).orElseThrow(() -> Refusal.unauthorized("The header " + name + " is missing."));
    }
}
