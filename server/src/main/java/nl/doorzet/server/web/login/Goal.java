package nl.doorzet.server.web.login;

import java.util.regex.Pattern;

/** Where somebody wanted to go before he was asked who he is. */
final class Goal {
    private static final int LONGEST = 2000;
    /** A path of ours: one slash, then none and no backslash, which browsers take for one. */
    private static final Pattern OWN = Pattern.compile("/(?![/\\\\])[\\x21-\\x7e&&[^\\\\]]*");

    private Goal() {}

    /** This one if it is a page of ours; else the first page. */
    static String own(String wanted) {
        return wanted.length() <= LONGEST && OWN.matcher(wanted).matches() && !wanted.startsWith("/inloggen")
                ? wanted
                : "/";
    }
}
