package nl.doorzet.server.people;

import java.time.Instant;
import java.util.UUID;

/**
 * Somebody was asked to join an account.
 *
 * @param email to whom it was sent; whoever has its link may take it up, under whichever address
 * @param invitedBy as the record of who did what names him
 */
public record Invitation(UUID account, String accountName, String email, Role role, String invitedBy, Instant endsAt) {}
