package nl.doorzet.server.access;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Takes secrets (by value) and personal data (by field name, in JSON and XML) out of what is recorded. */
public final class Masker {
    private static final String MASK = "•••";
    /** How much of a text is kept. */
    private static final int LONGEST = 64 * 1024;
    /** How much of it is looked through: enough that what is kept is masked whole. */
    private static final int READ = 2 * LONGEST;

    private static final Pattern PERSONAL = Pattern.compile(
            "[a-z_]*(?:first_?name|last_?name|full_?name|initials|gender|email|e_mail"
                    + "|telephone|phone|mobile|fax|birth[a-z]*|iban|bic|bank[a-z]*|tenname|ssn[a-z]*|card[a-z]*|zzppass|street"
                    + "|user_?name|address_?(?:line_?)?[0-9]|address_?line|housenumber[a-z_]*|zip_?code|postal_?code|attention"
                    + "|comment|remark)[a-z_]*",
            Pattern.CASE_INSENSITIVE);

    /** A field with its name and its value, whether it is personal or not: one pass, whatever the names are. */
    private static final Pattern JSON = Pattern.compile(
            "\"(\\w{1,100}+)\"\\s*+:\\s*+(\"(?:[^\"\\\\]++|\\\\.)++(?:\"|\\\\?\\z)|-?[0-9][0-9.eE+-]*+)");

    private static final Pattern XML = Pattern.compile("<(?:\\w++:)?+(\\w{1,100}+)(?:\\s[^>]*+)?+>([^<]++)(?:</|\\z)");

    /** Wherever one stands, also in an address; tried once per word, so that a long text without any is passed over quickly. */
    private static final Pattern EMAIL = Pattern.compile(
            "(?<![A-Za-z0-9._+-])[A-Za-z0-9._+-]++(?:@|%40)[A-Za-z0-9-]{1,63}+(?:\\.[A-Za-z0-9-]{1,63}+)++");

    private static final int MOST_NAMES = 1_000;

    private final List<String> secrets;
    private final Map<String, Boolean> names = new ConcurrentHashMap<>();

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
        masked = withoutPersonal(masked, JSON, "\"" + MASK + "\"");
        masked = withoutPersonal(masked, XML, MASK);
        return masked.length() > LONGEST ? masked.substring(0, LONGEST) + " …" : masked;
    }

    private String withoutPersonal(String text, Pattern field, String mask) {
        StringBuilder masked = new StringBuilder(text.length());
        int copied = 0;
        for (Matcher found = field.matcher(text); found.find(); ) {
            if (isPersonal(found.group(1))) {
                masked.append(text, copied, found.start(2)).append(mask);
                copied = found.end(2);
            }
        }
        return copied == 0 ? text : masked.append(text, copied, text.length()).toString();
    }

    /** Other systems have few names; a stranger who makes up new ones fills no memory. */
    private boolean isPersonal(String name) {
        Boolean known = names.get(name);
        if (known == null) {
            known = PERSONAL.matcher(name).matches();
            if (names.size() < MOST_NAMES) {
                names.put(name, known);
            }
        }
        return known;
    }
}
