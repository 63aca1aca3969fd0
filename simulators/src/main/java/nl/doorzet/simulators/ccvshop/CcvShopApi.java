package nl.doorzet.simulators.ccvshop;

import java.util.Objects;
import java.util.Set;
import nl.doorzet.simulators.Answer;
import nl.doorzet.simulators.Api;
import nl.doorzet.simulators.Evidence;
import nl.doorzet.simulators.Evidence.Basis;
import nl.doorzet.simulators.Fault;
import nl.doorzet.simulators.Received;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The way of a request: who asks, what for, not too often, then its route; what succeeds is signed. */
final class CcvShopApi implements Api {
    private final Guard guard;
    private final Router router;
    private final RateLimit limit;
    private final Tally tally;
    private final Hostility hostility;
    private final Errors errors;
    private final Rights rights;
    private final Set<Quirk> quirks;

    CcvShopApi(Guard guard, Router router, RateLimit limit, Tally tally, Hostility hostility, Set<Quirk> quirks) {
        this.guard = guard;
        this.router = router;
        this.limit = limit;
        this.tally = tally;
        this.hostility = hostility;
        this.errors = new Errors(quirks);
        this.rights = new Rights(quirks);
        this.quirks = quirks;
    }

    @Override
    public Answer answer(Received request) {
        if (request.path().equals(AppStore.RETURN)) {
            return Answer.of(200, "text/html; charset=utf-8", "<!doctype html><title>App Store</title><p>Gekoppeld.");
        }
        try {
            guard.check(request);
            Router.Match match = router.find(request);
            tally.count(match.route());
            if (!quirks.contains(Quirk.NO_RATE_LIMIT)) {
                limit.count(request.method(), match.route().resource());
            }
            if (!rights.allow(match.route().resource())) {
                throw Refusal.forbidden(match.route().resource());
            }
            return guard.sign(
                    request, write(match.call(), match.route().handler().apply(match.call())));
        } catch (Refusal refusal) {
            return errors.answer(refusal);
        }
    }

    @Override
    @Evidence(value = Basis.ASSUMED, source = "reference ccv-shop §4.3; which codes a broken server gives is not known")
    public Answer trouble(Fault fault, Received request) {
        return switch (fault) {
            case BUSY ->
                errors.answer(
                        quirks.contains(Quirk.BUSY_IS_TOTAL_LIMIT)
                                ? Refusal.totalLimit()
                                : Refusal.resourceLimit(request.method(), request.path()));
            case CRASH_BEFORE, CRASH_AFTER -> errors.answer(Refusal.serverError());
            case FORGET_ACCESS -> errors.answer(Refusal.unauthorized("The public key is not known."));
            case REFUSE -> errors.answer(Refusal.invalid("The request cannot be granted."));
            case GARBAGE -> guard.sign(request, Answer.of(200, "text/html; charset=utf-8", "<html>Even geduld</html>"));
            case HANG_UP_BEFORE, HANG_UP_AFTER, HANG, SLOW, STALE_ANSWER ->
                throw new IllegalArgumentException(
                        "Answering with " + fault + " failed: it has no words of its own; leave it to the server");
        };
    }

    private Answer write(Call call, Reply reply) {
        boolean silent = call.request().method().equals("POST") && quirks.contains(Quirk.POST_ANSWERS_204);
        if (reply.body() == null || silent) {
            return Answer.empty(204);
        }
        ObjectNode body = Objects.requireNonNull(reply.body());
        JsonNode items = body.get("items");
        boolean nothing = items != null && items.isEmpty();
        if (nothing && quirks.contains(Quirk.EMPTY_COLLECTION_IS_EMPTY_BODY)) {
            return Answer.empty(reply.status());
        }
        if (quirks.contains(Quirk.UNKNOWN_FIELDS)) {
            addUnknownFields(body);
        }
        return Answer.json(reply.status(), hostility.text(call, body));
    }

    private static void addUnknownFields(ObjectNode body) {
        body.put("carbon_footprint", 3).set("loyalty_tier", Json.object().put("name", "gold"));
        for (JsonNode item : body.path("items")) {
            if (item instanceof ObjectNode object) {
                object.put("carbon_footprint", 3).set("loyalty_tier", Json.array("gold"));
            }
        }
    }
}
