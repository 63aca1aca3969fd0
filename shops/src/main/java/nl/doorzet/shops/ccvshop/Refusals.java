package nl.doorzet.shops.ccvshop;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import nl.doorzet.core.connector.ApiFailure;
import nl.doorzet.core.connector.ApiFailure.Busy;
import nl.doorzet.core.connector.ApiFailure.NoAccess;
import nl.doorzet.core.connector.ApiFailure.NoAnswer;
import nl.doorzet.core.connector.Http.Response;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * What the shop means when it refuses (reference ccv-shop §4.3). The body may be anything; codes in the 500 range can be the
 * fault of the request, so a number alone says little.
 */
final class Refusals {
    /** Limits are counted per minute (§4.4); the shop does not say how much of it is left. */
    private static final Duration PAUSE = Duration.ofMinutes(1);

    /** The shop accepts five minutes (§3 [D]); from four on, the clock is the likely reason. */
    private static final Duration SKEW = Duration.ofMinutes(4);

    private static final int MAX_WORDS = 200;

    /** An error that is longer is a page for people, or means harm. */
    private static final int MAX_BODY = 100_000;

    private Refusals() {}

    static ApiFailure failure(String what, String host, Response response, Instant now) {
        JsonNode body = json(response.body());
        String code = body.path("code").asString("");
        String said = "%s: %s answered %d%s"
                .formatted(
                        what,
                        host,
                        response.status(),
                        words(code, body.path("developermessage").asString("")));
        return switch (response.status()) {
            case 429 -> new Busy(said, Optional.of(now.plus(PAUSE)));
            case 401, 403 -> new NoAccess(said + advice(response, now));
            case 301, 302, 303, 307, 308 ->
                new NoAnswer(said + "; the shop has moved: enter its new address in its settings");
            default ->
                code.equals("500.90")
                        ? new NoAccess(said + "; a required app is not installed: install it in the shop's App Store")
                        : new NoAnswer(isOurs(code) ? said + "; it will not take this request: report it" : said);
        };
    }

    /** Whether the shop understood and will not do this, as opposed to being in trouble or not knowing us. */
    static boolean concernsRequest(Response response) {
        int status = response.status();
        boolean refused = status >= 400 && status < 500 && status != 401 && status != 408 && status != 429;
        return refused || isOurs(json(response.body()).path("code").asString(""));
    }

    /** 500.10 is the server's own trouble; the other 500.xx and the 501.xx concern what was asked. */
    private static boolean isOurs(String code) {
        return code.matches("500\\.[2-9]\\d|501\\.\\d+|40\\d\\.\\d+");
    }

    private static String advice(Response response, Instant now) {
        Optional<Duration> off = serverTime(response)
                .map(server -> Duration.between(server, now).abs())
                .filter(difference -> difference.compareTo(SKEW) > 0);
        return "; check the shop's public and secret key in its settings, and what they may read"
                + off.map(d ->
                                "; our clock and the shop's are %d minutes apart, and it accepts 5: set this machine's clock"
                                        .formatted(d.toMinutes()))
                        .orElse("");
    }

    private static Optional<Instant> serverTime(Response response) {
        return response.header("x-date")
                .flatMap(ShopTime::read)
                .or(() -> response.header("date").flatMap(Refusals::httpDate));
    }

    private static Optional<Instant> httpDate(String text) {
        try {
            return Optional.of(ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static JsonNode json(byte[] body) {
        if (body.length > MAX_BODY) {
            return CcvShopJson.object();
        }
        try {
            return CcvShopJson.read(body);
        } catch (JacksonException e) {
            return CcvShopJson.object();
        }
    }

    private static String words(String code, String message) {
        String text = (code + " " + message).strip().replaceAll("\\p{Cntrl}+", " ");
        return text.isEmpty() ? "" : " (" + text.substring(0, Math.min(text.length(), MAX_WORDS)) + ")";
    }
}
