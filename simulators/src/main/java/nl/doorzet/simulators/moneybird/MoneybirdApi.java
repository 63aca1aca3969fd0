package nl.doorzet.simulators.moneybird;

import static nl.doorzet.simulators.Evidence.Basis.ASSUMED;
import static nl.doorzet.simulators.Evidence.Basis.DOCUMENTED;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.doorzet.simulators.Answer;
import nl.doorzet.simulators.Api;
import nl.doorzet.simulators.Evidence;
import nl.doorzet.simulators.Fault;
import nl.doorzet.simulators.Received;

/** Checks token and rate limit, finds the route, and knows the vendor's words for trouble. */
final class MoneybirdApi implements Api {
    static final String ROOT = "/api/v2";

    private static final String FORMAT = ".json";

    private final String token;
    private final Books books;
    private final RateLimit rateLimit;
    private final ReferenceDataRoutes referenceData;
    private final List<Route> routes;

    MoneybirdApi(String token, Books books, RateLimit rateLimit) {
        this.token = token;
        this.books = books;
        this.rateLimit = rateLimit;
        referenceData = new ReferenceDataRoutes(books);
        routes = Stream.of(
                        referenceData.routes(),
                        new ContactRoutes(books).routes(),
                        new InvoiceRoutes(books).routes(),
                        new PaymentRoutes(books).routes())
                .flatMap(List::stream)
                .toList();
    }

    @Override
    @Evidence(value = DOCUMENTED, source = "reference moneybird §2 [S]; that the limit is per token is [I]")
    public Answer answer(Received request) {
        if (!request.header("authorization").equals(Optional.of("Bearer " + token))) {
            return Refusal.unauthorized().answer();
        }
        if (!rateLimit.admit()) {
            return rateLimit.busy();
        }
        // One at a time, so that what a request checks still holds when it stores.
        synchronized (books) {
            try {
                return rateLimit.describe(routed(request));
            } catch (Refusal refusal) {
                return rateLimit.describe(refusal.answer());
            }
        }
    }

    @Override
    @Evidence(value = ASSUMED, source = "reference moneybird §2 for 401, 422 and 429; the server error is ours")
    public Answer trouble(Fault fault, Received request) {
        return switch (fault) {
            case BUSY -> rateLimit.busy();
            case FORGET_ACCESS -> Refusal.unauthorized().answer();
            case REFUSE -> refused();
            case GARBAGE ->
                Answer.of(200, "text/html; charset=utf-8", "<html><body>Even geduld, wij zijn zo terug</body></html>");
            case CRASH_BEFORE, CRASH_AFTER, HANG_UP_BEFORE, HANG_UP_AFTER, HANG, SLOW, STALE_ANSWER ->
                Json.answer(500, Json.object().put("error", "internal server error"));
        };
    }

    private static Answer refused() {
        Problems problems = new Problems();
        problems.invalid("base");
        return problems.answer();
    }

    private Answer routed(Received request) {
        String path = request.path();
        if (!path.startsWith(ROOT + "/") || !path.endsWith(FORMAT)) {
            throw Refusal.notFound();
        }
        String inner = path.substring(ROOT.length() + 1, path.length() - FORMAT.length());
        List<String> segments =
                Stream.of(inner.split("/", -1)).map(MoneybirdApi::decoded).toList();
        if (segments.equals(List.of("administrations")) && request.method().equals("GET")) {
            return referenceData.administrations(new Call(request, List.of()));
        }
        if (!segments.getFirst().equals(Books.ADMINISTRATION_ID)) {
            throw Refusal.notFound();
        }
        return below(request, segments.subList(1, segments.size()));
    }

    private Answer below(Received request, List<String> segments) {
        for (Route route : routes) {
            Optional<List<String>> captured = route.match(request.method(), segments);
            if (captured.isPresent()) {
                return route.answer().apply(new Call(request, captured.get()));
            }
        }
        throw Refusal.notFound();
    }

    private static String decoded(String segment) {
        try {
            // In a path a plus sign is itself.
            return URLDecoder.decode(segment.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException _) {
            throw Refusal.malformed("bad percent-encoding");
        }
    }
}
