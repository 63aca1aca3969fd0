package nl.doorzet.shops.ccvshop;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.doorzet.core.connector.Access;
import nl.doorzet.core.connector.ApiFailure;
import nl.doorzet.core.connector.ApiFailure.NoAccess;
import nl.doorzet.core.connector.ApiFailure.NoAnswer;
import nl.doorzet.core.connector.Http;
import nl.doorzet.core.connector.Http.Request;
import nl.doorzet.core.connector.Http.Response;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.JsonNode;

/** The wire: signs what it asks, believes only what is signed, and knows nothing of sales. */
final class CcvShopClient {
    /** Where all resources are (reference ccv-shop §2). */
    static final String PREFIX = "/api/rest/v1/";

    private final Optional<String> origin;
    private final Signature signature;
    private final Http http;
    private final Clock clock;
    private final ClockSkew skew = new ClockSkew();

    CcvShopClient(CcvShopSettings settings, Access access) {
        this.origin = settings.origin();
        this.signature = new Signature(settings.publicKey(), settings.secretKey());
        this.http = access.http();
        this.clock = access.clock();
    }

    /** The host that is asked. */
    String host() {
        return origin.map(o -> URI.create(o).getAuthority()).orElse("");
    }

    Clock clock() {
        return clock;
    }

    /** As the answers so far show it. */
    ClockSkew skew() {
        return skew;
    }

    /**
     * Asks for one resource.
     *
     * @param what for messages: "read order 5"
     * @param target path and query, sent and signed exactly so
     * @return empty when the shop does not have it; a missing node when it answers with no body at all
     * @throws ApiFailure for every other answer
     */
    Optional<JsonNode> get(String what, String target) {
        return get(what, target, new Allowance());
    }

    /** The same, when what is asked for is read in several calls. */
    Optional<JsonNode> get(String what, String target, Allowance allowance) {
        Response response = send(what, "GET", target, "");
        if (response.status() == 404) {
            return Optional.empty();
        }
        allowance.take(what, host(), successful(what, response).body());
        return Optional.of(json(what, response));
    }

    /**
     * Sends any request.
     *
     * @param body JSON, or nothing
     * @return whatever the shop answers; a success has the right signature
     * @throws ApiFailure if there is no answer, or none to be believed
     */
    Response send(String what, String method, String target, String body) {
        byte[] bytes = body.getBytes(UTF_8);
        String date = ShopTime.write(clock.instant());
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Accept", "application/json");
        headers.put("x-public", signature.publicKey());
        headers.put("x-date", date);
        headers.put("x-hash", signature.of(method, target, bytes, date));
        if (bytes.length > 0) {
            headers.put("Content-Type", "application/json");
        }
        Response response = http.send(
                new Request(what, method, uri(what, target), headers, bytes, true, Counter.of(method, target)));
        if (response.isSuccess()) {
            verify(what, method, target, response);
        }
        return response;
    }

    /** The response, if it is a success. */
    Response successful(String what, Response response) {
        if (!response.isSuccess()) {
            throw Refusals.failure(what, host(), response, clock.instant());
        }
        return response;
    }

    JsonNode json(String what, Response response) {
        try {
            return CcvShopJson.read(response.body());
        } catch (StreamConstraintsException e) {
            throw new NoAnswer("%s: %s answered with JSON that is nested or has a number beyond all measure; report it"
                    .formatted(what, host()));
        } catch (JacksonException e) {
            throw new NoAnswer(
                    "%s: %s answered %d with something that is no JSON".formatted(what, host(), response.status()));
        }
    }

    private URI uri(String what, String target) {
        String root = origin.orElseThrow(() -> new NoAccess(
                what + ": the shop's address is no web address; enter it as https://NAME.ccvshop.nl in its settings"));
        try {
            return URI.create(root + target);
        } catch (IllegalArgumentException e) {
            throw new NoAnswer("%s: %s gave a link that is no web address".formatted(what, host()));
        }
    }

    /** Every answer with a success is signed, an empty one too (reference ccv-shop §3 [V]). */
    private void verify(String what, String method, String target, Response response) {
        Optional<String> date = response.header("x-date");
        Optional<String> hash = response.header("x-hash");
        if (date.isEmpty() || hash.isEmpty()) {
            throw new NoAnswer("%s: the answer of %s carries no signature (x-date and x-hash), so it was not believed"
                    .formatted(what, host()));
        }
        if (!Signature.same(hash.get(), signature.of(method, target, response.body(), date.get()))) {
            throw new NoAnswer(
                    "%s: the signature (x-hash) of the answer does not fit it, so it was not believed; check the shop's address, %s"
                            .formatted(what, host()));
        }
        skew.note(date.get(), clock.instant());
    }
}
