package nl.doorzet.shops.ccvshop;

import java.net.URI;
import java.util.Optional;
import java.util.Set;
import nl.doorzet.core.settings.Default;
import nl.doorzet.core.settings.Secret;

/**
 * What it takes to read a CCV Shop (reference ccv-shop §2, §3).
 *
 * @param root the shop's own address, such as {@code https://voorbeeldwinkel.ccvshop.nl}; only its host counts
 * @param publicKey the API key
 * @param secretKey the API secret; signs, and is never sent
 * @param productCategories whether the category of what was sold is read too, a call for each product
 */
public record CcvShopSettings(
        URI root,
        String publicKey,
        Secret secretKey,
        @Default("false") boolean productCategories) {
    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "[::1]");

    /** Scheme and host, without a slash at the end; always https, except on this very machine. Empty if it is no address. */
    Optional<String> origin() {
        return origin(root);
    }

    static Optional<String> origin(URI address) {
        try {
            URI full = address.toString().contains("://") ? address : URI.create("https://" + address);
            if (full.getHost() == null || full.getUserInfo() != null) {
                return Optional.empty();
            }
            boolean plain = "http".equals(full.getScheme()) && LOOPBACK.contains(full.getHost());
            String scheme = plain ? "http" : "https";
            String port = full.getPort() < 0 ? "" : ":" + full.getPort();
            return Optional.of(scheme + "://" + full.getHost() + port);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
