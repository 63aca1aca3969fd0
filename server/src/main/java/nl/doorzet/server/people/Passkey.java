package nl.doorzet.server.people;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What a person signs in with in place of a password: a key pair whose private half never leaves his telephone, computer or password
 * manager.
 *
 * @param name for what its person made it
 * @param usedAt when somebody last signed in with it; empty for never
 */
public record Passkey(UUID id, String name, Instant madeAt, Optional<Instant> usedAt) {}
