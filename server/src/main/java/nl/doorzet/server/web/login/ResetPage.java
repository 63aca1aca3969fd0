package nl.doorzet.server.web.login;

/**
 * The form for a new password.
 *
 * @param code what proves that he may choose one
 * @param email whose password it is
 * @param error what stands against the one that was entered; may be empty
 */
public record ResetPage(String code, String email, String error) {}
