package nl.doorzet.server.web.profile;

import java.util.OptionalInt;

/**
 * By what who looks at his profile signs in, besides his password.
 *
 * @param codesLeft recovery codes; empty where the second factor is off
 */
public record WaysIn(OptionalInt codesLeft) {}
