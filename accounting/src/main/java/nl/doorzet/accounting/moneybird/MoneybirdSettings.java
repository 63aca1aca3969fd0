package nl.doorzet.accounting.moneybird;

import java.net.URI;
import nl.doorzet.core.settings.Default;
import nl.doorzet.core.settings.Secret;

/**
 * How to reach an administration.
 *
 * @param root the API's root, without a slash at its end
 * @param administration the number in the addresses of the administration's pages, 18 digits
 * @param token a personal API token
 */
public record MoneybirdSettings(
        @Default("https://moneybird.com/api/v2") URI root, String administration, Secret token) {}
