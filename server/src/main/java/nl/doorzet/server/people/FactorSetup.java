package nl.doorzet.server.people;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * An authenticator app that is being set up. Nothing of it is in the database before its first right code.
 *
 * @param secret as Base32, for the app alone
 * @param sealed the same for the form that brings it back: only who was shown it can, and not for long
 */
public record FactorSetup(Person person, String secret, String sealed) {
    private static final String NAME = "Doorzet";

    /** The secret as people type it over: in groups of four. */
    public String groups() {
        return secret.replaceAll("(.{4})(?=.)", "$1 ");
    }

    /** What apps read from a QR code, or open by a link; the form is a convention of theirs and in no standard. */
    public String address() {
        return "otpauth://totp/%s:%s?secret=%s&issuer=%s&algorithm=SHA1&digits=%d&period=%d"
                .formatted(NAME, encoded(person.email()), secret, NAME, Totp.DIGITS, Totp.SECONDS);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    @Override
    public String toString() {
        return "setup of " + person.email();
    }
}
