package nl.doorzet.server.people;

import java.util.UUID;

/** One person's role in one account. */
public record Membership(UUID account, String accountName, Role role) {}
