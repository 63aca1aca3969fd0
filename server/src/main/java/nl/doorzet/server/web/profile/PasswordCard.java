package nl.doorzet.server.web.profile;

/**
 * The password.
 *
 * @param has whether there is one
 * @param mail whether letters really go
 * @param presentError what stands against the present one that was entered; may be empty
 * @param newError the same of the new one
 */
public record PasswordCard(boolean has, boolean mail, String presentError, String newError) {}
