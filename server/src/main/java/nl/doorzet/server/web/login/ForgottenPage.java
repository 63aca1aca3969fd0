package nl.doorzet.server.web.login;

/**
 * The form of one who forgot his password.
 *
 * @param email as entered; may be empty
 * @param trouble why it did not work; may be empty
 * @param error what stands against the address; may be empty
 * @param mail whether letters really go
 */
public record ForgottenPage(String email, String trouble, String error, boolean mail) {}
