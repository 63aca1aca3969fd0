package nl.doorzet.shops.ccvshop;

import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import nl.doorzet.core.connector.Access;
import nl.doorzet.core.connector.ApiFailure;
import nl.doorzet.core.connector.ApiFailure.NoAccess;
import nl.doorzet.core.connector.ApiFailure.NoAnswer;
import nl.doorzet.core.connector.Http;
import nl.doorzet.core.connector.Http.Request;
import nl.doorzet.core.connector.Http.Response;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** The wire: signs what it asks, believes only what is signed, and knows nothing of sales. */
final class CcvShopClient {
    /** Where all resources are (reference ccv-shop §2). */
    static final String PREFIX = "/api/rest/v1/";

    private final Optional<String> origin;
    private final Signature signature;
    private final Http http;
    private final Clock clock;

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

    /**
     * Asks for one resource.
     *
     * @param what for messages: "read order 5"
     * @param target path and query, sent and signed exactly so
     * @return empty when the shop does not have it; a missing node when it answers with no body at all
     * @throws ApiFailure for every other answer
     */
    Optional<JsonNode> get(String what, String target) {
        String date = ShopTime.write(clock.instant());
        Request request = Request.get(what, uri(what, target))
                .with("Accept", "application/json")
                .with("x-public", signature.publicKey())
                .with("x-date", date)
                .with("x-hash", signature.of("GET", target, new byte[0], date))
                .readingAllErrors();
        Response response = http.send(request);
        if (response.status() == 404) {
            return Optional.empty();
        } else if (!response.isSuccess()) {
            throw Refusals.failure(what, host(), response, clock.instant());
        }
        verify(what, target, response);
        return Optional.of(json(what, response));
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
    private void verify(String what, String target, Response response) {
        Optional<String> date = response.header("x-date");
        Optional<String> hash = response.header("x-hash");
        if (date.isEmpty() || hash.isEmpty()) {
            throw new NoAnswer("%s: the answer of %s carries no signature (x-date and x-hash), so it was not believed"
                    .formatted(what, host()));
        }
        if (!Signature.same(hash.get(), signature.of("GET", target, response.body(), date.get()))) {
            throw new NoAnswer(
                    "%s: the signature (x-hash) of the answer does not fit it, so it was not believed; check the shop's address, %s"
                            .formatted(what, host()));
        }
    }

    private JsonNode json(String what, Response response) {
        try {
            return CcvShopJson.read(response.body());
        } catch (JacksonException e) {
            throw new NoAnswer(
                    "%s: %s answered %d with something that is no JSON".formatted(what, host(), response.status()));
        }
    }
}
