package nl.doorzet.server.web.login;

import java.util.Optional;

/**
 * The form for the second factor.
 *
 * @param goal where one goes then
 * @param trouble why it did not work; empty when nothing was tried
 */
public record CodePage(String goal, Optional<String> trouble) {}
