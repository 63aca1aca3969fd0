package nl.doorzet.server.access;

import java.time.Instant;

/**
 * What was asked of the other side and what it answered, masked.
 *
 * @param what what it was for, in English
 * @param status of the answer; 0 when there was none
 */
public record Exchange(
        long id,
        Instant at,
        String what,
        String method,
        String uri,
        int status,
        int millis,
        String request,
        String answer) {}
