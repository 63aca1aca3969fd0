package nl.doorzet.server.launch;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Where a PostgreSQL is, as the JDBC driver wants it. */
record DatabaseAddress(
        String url, @Nullable String user, @Nullable String password) {
    /**
     * Reads {@code jdbc:postgresql://…} and {@code postgresql://user:password@host:port/database}.
     *
     * @throws Refusal if it is neither
     */
    static DatabaseAddress parse(String text) {
        if (text.startsWith("jdbc:postgresql:")) {
            return new DatabaseAddress(text, null, null);
        }
        try {
            URI uri = new URI(text);
            boolean ours = "postgresql".equals(uri.getScheme()) || "postgres".equals(uri.getScheme());
            if (!ours || uri.getHost() == null) {
                throw wrong();
            }
            String[] login = uri.getRawUserInfo() == null
                    ? new String[0]
                    : uri.getRawUserInfo().split(":", 2);
            String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
            String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
            return new DatabaseAddress(
                    "jdbc:postgresql://" + uri.getHost() + port + uri.getRawPath() + query,
                    login.length > 0 ? decoded(login[0]) : null,
                    login.length > 1 ? decoded(login[1]) : null);
        } catch (URISyntaxException e) {
            throw wrong();
        }
    }

    /** For messages: without what may hold a password. */
    String place() {
        return url.replaceFirst("\\?.*", "");
    }

    private static String decoded(String text) {
        // Only a form writes a space as a plus.
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private static Refusal wrong() {
        return new Refusal("Opening the database failed: DOORZET_DATABASE_URL is no PostgreSQL address;"
                + " write it as postgresql://user:password@host:5432/database.");
    }
}
