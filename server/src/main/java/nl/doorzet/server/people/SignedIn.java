package nl.doorzet.server.people;

import java.time.Instant;

/**
 * A place where somebody is signed in.
 *
 * @param key the hash of the session's id
 * @param browser what the browser said of itself; may be empty, and may be anything
 * @param network masked; empty for a session from before this was kept
 */
public record SignedIn(String key, Instant since, Instant seenAt, String browser, String network) {}
