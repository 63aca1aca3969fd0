package nl.doorzet.server.access;

import java.util.List;
import java.util.regex.Pattern;

/** Takes secrets (by value) and personal data (by field name, in JSON and XML) out of what is recorded. */
public final class Masker {
    private static final String MASK = "•••";
    private static final int LONGEST = 64 * 1024;

    private static final String PERSONAL = "(?:[a-z_]*(?:first_?name|last_?name|full_?name|initials|gender|email|e_mail"
            + "|telephone|phone|mobile|fax|birth[a-z]*|iban|bic|bank[a-z]*|ssn[a-z]*|card[a-z]*|zzppass|street"
            + "|address_?(?:line_)?[0-9]|housenumber[a-z_]*|zip_?code|postal_?code|attention)[a-z_]*)";
    private static final Pattern JSON_TEXT =
            Pattern.compile("(\"" + PERSONAL + "\"\\s*:\\s*)\"(?:[^\"\\\\]|\\\\.)+\"", Pattern.CASE_INSENSITIVE);
    private static final Pattern JSON_NUMBER =
            Pattern.compile("(\"" + PERSONAL + "\"\\s*:\\s*)-?[0-9][0-9.eE+-]*", Pattern.CASE_INSENSITIVE);
    private static final Pattern XML_TEXT =
            Pattern.compile("(<(?:\\w+:)?" + PERSONAL + "(?:\\s[^>]*)?>)[^<]+(</)", Pattern.CASE_INSENSITIVE);

    private final List<String> secrets;

    public Masker(List<String> secrets) {
        this.secrets = secrets.stream().filter(s -> !s.isBlank()).toList();
    }

    public String mask(String text) {
        String masked = text.length() > LONGEST ? text.substring(0, LONGEST) + " …" : text;
        for (String secret : secrets) {
            masked = masked.replace(secret, MASK);
        }
        masked = JSON_TEXT.matcher(masked).replaceAll("$1\"" + MASK + "\"");
        masked = JSON_NUMBER.matcher(masked).replaceAll("$1\"" + MASK + "\"");
        return XML_TEXT.matcher(masked).replaceAll("$1" + MASK + "$2");
    }
}
