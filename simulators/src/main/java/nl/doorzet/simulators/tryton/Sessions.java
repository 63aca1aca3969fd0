package nl.doorzet.simulators.tryton;

import static nl.doorzet.simulators.Evidence.Basis.OBSERVED;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import nl.doorzet.simulators.Evidence;
import nl.doorzet.simulators.Received;
import tools.jackson.databind.JsonNode;

/** Who is logged in. */
@Evidence(
        value = OBSERVED,
        source = "reference tryton, The API: login and header; wrong password is 401 in Tryton 6.0.29")
final class Sessions {
    static final String USER = "admin";
    static final String PASSWORD = "simulated-tryton-password";
    static final int USER_ID = 1;

    private final Set<String> open = new HashSet<>();
    private int opened;
    private boolean passwordForgotten;

    /** The key of a new session; empty when the password is wrong. */
    synchronized Optional<String> logIn(JsonNode params) {
        boolean known = params.size() == 3
                && params.path(0).asString("").equals(USER)
                && params.path(1).path("password").asString("").equals(PASSWORD);
        if (!known || passwordForgotten) {
            passwordForgotten = false;
            return Optional.empty();
        }
        String key = "simulated-session-" + ++opened;
        open.add(key);
        return Optional.of(key);
    }

    synchronized boolean admits(Received request) {
        String header = request.header("authorization").orElse("");
        return open.stream().anyMatch(key -> header.equals("Session " + encoded(key)));
    }

    private static String encoded(String key) {
        String text = USER + ":" + USER_ID + ":" + key;
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Ends all sessions, as time does. */
    synchronized void expire() {
        open.clear();
    }

    /** Ends all sessions, and the next login is turned away too. */
    synchronized void forgetPassword() {
        open.clear();
        passwordForgotten = true;
    }
}
