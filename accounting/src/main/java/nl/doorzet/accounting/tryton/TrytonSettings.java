package nl.doorzet.accounting.tryton;

import java.net.URI;
import nl.doorzet.core.settings.Secret;

/**
 * How to reach a company's books. The company is the one that the user has chosen in Tryton.
 *
 * @param root the server's address, without a slash at its end
 * @param database as the login window of Tryton names it
 * @param user the login, of a user who may post customer invoices
 */
public record TrytonSettings(URI root, String database, String user, Secret password) {}
