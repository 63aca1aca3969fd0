package nl.doorzet.simulators.ccvshop;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Calls the API as a connector would; signs by itself, not with the simulator's code. */
final class ShopClient {
    static final String PREFIX = "/api/rest/v1/";
    private static final JsonMapper MAPPER = JsonMapper.shared();

    private final HttpClient http = HttpClient.newHttpClient();
    private final CcvShopSimulator simulator;
    private final Clock clock;

    private final String publicKey;
    private final String secretKey;

    ShopClient(CcvShopSimulator simulator, Clock clock) {
        this(simulator, clock, simulator.publicKey(), simulator.secretKey());
    }

    private ShopClient(CcvShopSimulator simulator, Clock clock, String publicKey, String secretKey) {
        this.simulator = simulator;
        this.clock = clock;
        this.publicKey = publicKey;
        this.secretKey = secretKey;
    }

    /** The same with other keys. */
    ShopClient with(String key, String secret) {
        return new ShopClient(simulator, clock, key, secret);
    }

    /** The JSON of a GET that succeeds. */
    JsonNode get(String path) {
        HttpResponse<String> answer = send("GET", path, "");
        if (answer.statusCode() != 200) {
            throw new AssertionError(path + " answered " + answer.statusCode() + " " + answer.body());
        }
        return MAPPER.readTree(answer.body());
    }

    HttpResponse<String> send(String method, String path, String body) {
        String date = clock.instant().toString();
        String hash = hash(publicKey, method, PREFIX + path, body, date);
        return sendAs(method, PREFIX + path, body, date, hash);
    }

    HttpResponse<String> sendAs(String method, String target, String body, String date, String hash) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(simulator.root() + target))
                .header("x-public", publicKey)
                .header("x-date", date)
                .header("x-hash", hash)
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .build();
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    String hash(String... parts) {
        return hmac(secretKey, String.join("|", parts));
    }

    static String hmac(String key, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA512");
            mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), "HmacSHA512"));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (java.security.GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }
}
