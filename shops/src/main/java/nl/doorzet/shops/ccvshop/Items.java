package nl.doorzet.shops.ccvshop;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.doorzet.core.connector.ApiFailure.NoAnswer;
import tools.jackson.databind.JsonNode;

/**
 * One page of a collection (reference ccv-shop §4.1). An empty one may have null for its items or no body at all.
 *
 * @param next path and query of the page after it. The host that the shop names there is left out, so no answer can lead
 *     Doorzet to another one
 */
record Items(List<JsonNode> items, Optional<String> next) {
    /** The most that the shop gives at once. */
    static final int SIZE = 250;

    private static final Pattern START = Pattern.compile("[?&]start=(\\d{1,18})(?:&|$)");

    /**
     * Reads an answer as a page.
     *
     * @param target what was asked for
     * @throws NoAnswer if it is no page, or names a next page that is of another collection or leads back
     */
    static Items of(String what, String target, JsonNode body) {
        JsonNode items = body.path("items");
        boolean isPage = body.isMissingNode() || body.has("items");
        if (!isPage || (items.isContainer() && !items.isArray())) {
            throw new NoAnswer(what + ": the shop answered with something that is no list");
        }
        List<JsonNode> all = new ArrayList<>();
        items.forEach(all::add);
        return new Items(List.copyOf(all), next(what, target, body.path("next").asString("")));
    }

    /** The same page, if it has no more than was asked for. */
    Items asAsked(String what) {
        if (items.size() > SIZE) {
            throw new NoAnswer("%s: the shop gave %d where %d were asked for; report it, Doorzet reads no more at once"
                    .formatted(what, items.size(), SIZE));
        }
        return this;
    }

    private static Optional<String> next(String what, String target, String link) {
        if (link.isEmpty()) {
            return Optional.empty();
        }
        try {
            URI uri = new URI(link);
            String next = uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
            if (collection(next).equals(collection(target)) && !next.equals(target) && goesOn(target, next)) {
                return Optional.of(next);
            }
        } catch (URISyntaxException e) {
            // Said below, as any other link that cannot be followed.
        }
        throw new NoAnswer(what + ": the shop names a next page that cannot be one");
    }

    /** Pages that lead back would be read for ever. */
    private static boolean goesOn(String target, String next) {
        long from = start(target);
        long to = start(next);
        return to < 0 ? from < 0 : to > from;
    }

    /** Where a page starts; -1 when it does not say so. */
    private static long start(String target) {
        Matcher matcher = START.matcher(target);
        return matcher.find() ? Long.parseLong(matcher.group(1)) : -1;
    }

    private static String collection(String target) {
        return target.replaceFirst("/?(\\?.*)?$", "");
    }
}
