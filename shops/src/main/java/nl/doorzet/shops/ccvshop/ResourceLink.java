package nl.doorzet.shops.ccvshop;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.doorzet.core.sales.DocumentId;
import nl.doorzet.core.sales.DocumentId.Kind;

/** The shop's links to its documents, with or without a slash at the end (reference ccv-shop §4.5 [O]). */
final class ResourceLink {
    private static final String ID = "[0-9A-Za-z_-]{1,40}";
    private static final Pattern WHOLE_ID = Pattern.compile(ID);
    private static final Pattern DOCUMENT = Pattern.compile("/(orders|invoices)/(" + ID + ")/?$");

    private ResourceLink() {}

    /** Ids come from webhooks too, that anyone can send: they must not become another path. */
    static boolean isId(String text) {
        return WHOLE_ID.matcher(text).matches();
    }

    /** The order or invoice that a link leads to; its host does not count. */
    static Optional<DocumentId> read(String link) {
        Matcher matcher = DOCUMENT.matcher(link);
        return matcher.find()
                ? Optional.of(
                        new DocumentId(matcher.group(1).equals("orders") ? Kind.ORDER : Kind.INVOICE, matcher.group(2)))
                : Optional.empty();
    }
}
