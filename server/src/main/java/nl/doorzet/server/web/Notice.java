package nl.doorzet.server.web;

/**
 * What a button has just done. It travels in the address, so that no session is needed; only known words become texts.
 *
 * @param text empty for none
 * @param good whether it went as asked
 */
public record Notice(String text, boolean good) {
    public static final String RETRIED = "verwerkt";
    public static final String IGNORED = "genegeerd";
    public static final String IMPOSSIBLE = "niet-mogelijk";
    public static final String UNDER_WAY = "onderweg";
    public static final String NONE_CHOSEN = "niets-gekozen";

    public static final String SAVED = "bewaard";
    public static final String SWITCHED_ON = "aangezet";
    public static final String UNCHANGED = "niets-gewijzigd";
    public static final String NO_DAY = "geen-dag";
    public static final String CONNECTED = "aangesloten";
    public static final String RENEWED = "vernieuwd";
    public static final String LEFT = "uitgelogd";
    public static final String WITHDRAWN = "ingetrokken";
    public static final String SAVED_ROLE = "rol";
    public static final String REMOVED = "verwijderd";
    public static final String LAST_OWNER = "laatste-eigenaar";
    public static final String REVOKED = "token-ingetrokken";
    public static final String SAVED_DETAILS = "gegevens";
    public static final String NEW_PASSWORD = "wachtwoord";
    public static final String LETTER = "brief";
    public static final String RESET = "nieuw-wachtwoord";
    public static final String ENDED = "sessie-beeindigd";
    public static final String ENDED_OTHERS = "sessies-beeindigd";
    public static final String BEGIN_AGAIN = "opnieuw-beginnen";
    public static final String SECOND_STEP_OFF = "tweestap-uit";
    public static final String PASSKEY_UNKNOWN = "passkey-onbekend";
    public static final String PASSKEY_FAILED = "passkey-mislukt";
    public static final String PASSKEY_ADDED = "passkey-erbij";
    public static final String PASSKEY_REMOVED = "passkey-weg";

    /** For one document, or {@code count} of them. */
    public static Notice of(String word, String count, Texts t) {
        long n = count.matches("\\d{1,6}") ? Long.parseLong(count) : 0;
        return switch (word) {
            case RETRIED -> new Notice(n > 0 ? t.count("notice.retried.many", n) : t.say("notice.retried"), true);
            case IGNORED -> new Notice(n > 0 ? t.count("notice.ignored.many", n) : t.say("notice.ignored"), true);
            case UNDER_WAY -> new Notice(t.say("notice.underway"), true);
            case IMPOSSIBLE -> new Notice(t.say("notice.impossible"), false);
            case NONE_CHOSEN -> new Notice(t.say("notice.none"), false);
            case SAVED -> new Notice(t.say("notice.saved"), true);
            case SWITCHED_ON -> new Notice(t.say("notice.switchedon"), true);
            case UNCHANGED -> new Notice(t.say("notice.unchanged"), true);
            case CONNECTED -> new Notice(t.say("notice.connected"), true);
            case RENEWED -> new Notice(t.say("notice.renewed"), true);
            case LEFT -> new Notice(t.say("notice.left"), true);
            case WITHDRAWN -> new Notice(t.say("notice.withdrawn"), true);
            case SAVED_ROLE -> new Notice(t.say("notice.role"), true);
            case REMOVED -> new Notice(t.say("notice.removed"), true);
            case LAST_OWNER -> new Notice(t.say("notice.lastowner"), false);
            case REVOKED -> new Notice(t.say("notice.revoked"), true);
            case SAVED_DETAILS -> new Notice(t.say("notice.details"), true);
            case NEW_PASSWORD -> new Notice(t.say("notice.password"), true);
            case LETTER -> new Notice(t.say("notice.letter"), true);
            case RESET -> new Notice(t.say("notice.reset"), true);
            case ENDED -> new Notice(t.say("notice.session"), true);
            case ENDED_OTHERS -> new Notice(t.say("notice.sessions"), true);
            case BEGIN_AGAIN -> new Notice(t.say("notice.beginagain"), false);
            case SECOND_STEP_OFF -> new Notice(t.say("notice.secondstepoff"), true);
            case PASSKEY_UNKNOWN -> new Notice(t.say("notice.passkeyunknown"), false);
            case PASSKEY_FAILED -> new Notice(t.say("notice.passkeyfailed"), false);
            case PASSKEY_ADDED -> new Notice(t.say("notice.passkeyadded"), true);
            case PASSKEY_REMOVED -> new Notice(t.say("notice.passkeyremoved"), true);
            case NO_DAY -> new Notice(t.say("notice.noday"), false);
            default -> new Notice("", true);
        };
    }

    public boolean isShown() {
        return !text.isEmpty();
    }
}
