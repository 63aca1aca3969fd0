package nl.doorzet.server.access;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Takes secrets (by value) and personal data (by field name, in JSON and XML) out of what is recorded. */
public final class Masker {
    private static final String MASK = "•••";
    /** How much of a text is kept. */
    private static final int LONGEST = 64 * 1024;
    /** How much of it is looked through: enough that what is kept is masked whole. */
    private static final int READ = 2 * LONGEST;

    private static final String PERSONAL = "(?:[a-z_]*(?:first_?name|last_?name|full_?name|initials|gender|email|e_mail"
            + "|telephone|phone|mobile|fax|birth[a-z]*|iban|bic|bank[a-z]*|tenname|ssn[a-z]*|card[a-z]*|zzppass|street"
            + "|user_?name|address_?(?:line_?)?[0-9]|address_?line|housenumber[a-z_]*|zip_?code|postal_?code|attention"
            + "|comment|remark)[a-z_]*)";
    private static final Pattern JSON_TEXT = Pattern.compile(
            "(\"" + PERSONAL + "\"\\s*:\\s*)\"(?:[^\"\\\\]++|\\\\.)++(?:\"|\\\\?\\z)", Pattern.CASE_INSENSITIVE);
    private static final Pattern JSON_NUMBER =
            Pattern.compile("(\"" + PERSONAL + "\"\\s*:\\s*)-?[0-9][0-9.eE+-]*", Pattern.CASE_INSENSITIVE);
    private static final Pattern XML_TEXT =
            Pattern.compile("(<(?:\\w+:)?" + PERSONAL + "(?:\\s[^>]*)?>)[^<]+(</|\\z)", Pattern.CASE_INSENSITIVE);

    /** Wherever one stands, also in an address; bounded, so that a long text without any is passed over quickly. */
    private static final Pattern EMAIL =
            Pattern.compile("[A-Za-z0-9._+-]{1,64}+(?:@|%40)[A-Za-z0-9-]{1,63}+(?:\\.[A-Za-z0-9-]{1,63}+)++");

    private final List<String> secrets;

    public Masker(List<String> secrets) {
        this.secrets = secrets.stream()
                .filter(s -> !s.isBlank())
                .flatMap(Masker::written)
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    /** A secret as it can stand in a body or an address: as it is, in a form or a query, in JSON. */
    private static Stream<String> written(String secret) {
        String form = URLEncoder.encode(secret, StandardCharsets.UTF_8);
        String json = secret.replace("\\", "\\\\").replace("\"", "\\\"");
        return Stream.of(secret, form, form.replace("+", "%20"), json, json.replace("/", "\\/"));
    }

    public String mask(String text) {
        // Cut only afterwards: half a secret is none that could be recognised.
        String masked = text.length() > READ ? text.substring(0, READ) : text;
        for (String secret : secrets) {
            masked = masked.replace(secret, MASK);
        }
        masked = EMAIL.matcher(masked).replaceAll(MASK);
        masked = JSON_TEXT.matcher(masked).replaceAll("$1\"" + MASK + "\"");
        masked = JSON_NUMBER.matcher(masked).replaceAll("$1\"" + MASK + "\"");
        masked = XML_TEXT.matcher(masked).replaceAll("$1" + MASK + "$2");
        return masked.length() > LONGEST ? masked.substring(0, LONGEST) + " …" : masked;
    }
}
