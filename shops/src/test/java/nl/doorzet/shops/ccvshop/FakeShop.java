package nl.doorzet.shops.ccvshop;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.doorzet.core.connector.Access;
import nl.doorzet.core.connector.Http;
import nl.doorzet.core.settings.Secret;

/** Answers by path and query from what it was given, signed as a shop signs; 404 for all else. */
final class FakeShop implements Http {
    static final Instant NOW = Instant.parse("2026-03-01T08:00:00.987Z");
    static final CcvShopSettings SETTINGS =
            new CcvShopSettings(URI.create("https://winkel.example.test/"), "pub-1", new Secret("sec-1"), false);

    final List<Request> asked = new ArrayList<>();
    private final Map<String, Response> answers = new HashMap<>();

    CcvShopClient client() {
        return new CcvShopClient(SETTINGS, access());
    }

    CcvShop shop() {
        return new CcvShop(client(), access().clock(), Optional.empty());
    }

    Access access() {
        return new Access(this, Clock.fixed(NOW, ZoneOffset.UTC), Path.of("unused"));
    }

    /** A signed 200 for a path below the API's prefix. */
    FakeShop answer(String path, String body) {
        String target = CcvShopClient.PREFIX + path;
        String date = "2026-03-01T08:00:01+00:00";
        String hash =
                new Signature(SETTINGS.publicKey(), SETTINGS.secretKey()).of("GET", target, body.getBytes(UTF_8), date);
        return answer(path, 200, Map.of("x-date", List.of(date), "x-hash", List.of(hash)), body);
    }

    FakeShop answer(String path, int status, Map<String, List<String>> headers, String body) {
        answers.put(CcvShopClient.PREFIX + path, new Response(status, headers, body.getBytes(UTF_8)));
        return this;
    }

    @Override
    public Response send(Request request) {
        asked.add(request);
        String query = request.uri().getRawQuery();
        String target = request.uri().getRawPath() + (query == null ? "" : "?" + query);
        return answers.getOrDefault(target, new Response(404, Map.of(), "{\"code\":\"404.10\"}".getBytes(UTF_8)));
    }
}
