package nl.doorzet.server.web;

import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.doorzet.core.sales.DocumentId;
import org.springframework.web.util.UriUtils;

/** The dashboard's own addresses. */
public final class Links {
    private static final Pattern WEB = Pattern.compile("https?://.+", Pattern.CASE_INSENSITIVE);

    private Links() {}

    /** Where one signs in, to go on to this page. */
    public static String login(String page) {
        return "/inloggen" + on(page);
    }

    /** Where one gives the code of his second factor, to go on to this page. */
    public static String code(String page) {
        return "/inloggen/code" + on(page);
    }

    /** Where one sets up his second factor. */
    public static String secondStep() {
        return "/profiel/tweestap";
    }

    /** Where one signs up, to go on to this page. */
    public static String signUp(String page) {
        return "/aanmelden" + on(page);
    }

    /** The people of an account. */
    public static String people(UUID account) {
        return "/account/" + account + "/mensen";
    }

    /** Where one who was invited comes in. */
    public static String invitation(String code) {
        return "/uitnodiging?code=" + code;
    }

    public static String connection(UUID id) {
        return "/koppelingen/" + id;
    }

    public static String list(UUID id, String list) {
        return connection(id) + "?lijst=" + list;
    }

    public static String overview(UUID id) {
        return connection(id) + "/overzicht";
    }

    public static String settings(UUID id) {
        return connection(id) + "/configuratie";
    }

    public static String preview(UUID id) {
        return connection(id) + "/voorbeeld";
    }

    public static String backfill(UUID id) {
        return connection(id) + "/inhalen";
    }

    public static String reconcile(UUID id) {
        return connection(id) + "/aansluiting";
    }

    /** A whole list as a file. */
    public static String export(UUID id, String list) {
        return connection(id) + "/documenten.csv?lijst=" + list;
    }

    /** The numbers missing in one month, as a file. */
    public static String gaps(UUID id, YearMonth month) {
        return connection(id) + "/gaten.csv?maand=" + month;
    }

    /** Where another shop is connected; below it, by an installation's number, its books. */
    public static String connect() {
        return "/aansluiten";
    }

    public static String connect(UUID installation) {
        return connect() + "/" + installation;
    }

    /** Where the keys of a connection are renewed. */
    public static String keys(UUID id) {
        return connection(id) + "/sleutels";
    }

    public static String files(UUID id) {
        return connection(id) + "/bestanden";
    }

    public static String story(UUID connection, DocumentId id) {
        // DocumentId's own text is "order/51"; only what the shop wrote needs encoding.
        String kind = id.toString().substring(0, id.toString().indexOf('/'));
        return connection(connection) + "/documenten/" + kind + "/"
                + UriUtils.encodePathSegment(id.id(), StandardCharsets.UTF_8);
    }

    private static String on(String page) {
        return page.equals("/") ? "" : "?naar=" + UriUtils.encode(page, StandardCharsets.UTF_8);
    }

    /** Whether an address that somebody else gave may become a link. */
    public static boolean isWeb(String address) {
        return WEB.matcher(address).matches();
    }
}
