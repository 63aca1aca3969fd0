package nl.doorzet.server.people;

import java.time.Instant;
import java.util.Optional;

/**
 * A person of an account.
 *
 * @param seenAt when he last signed in; empty for never
 */
public record Member(Person person, Role role, Optional<Instant> seenAt) {}
