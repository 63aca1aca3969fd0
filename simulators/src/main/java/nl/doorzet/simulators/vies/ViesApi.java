package nl.doorzet.simulators.vies;

import static nl.doorzet.simulators.Evidence.Basis.ASSUMED;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import nl.doorzet.simulators.Answer;
import nl.doorzet.simulators.Api;
import nl.doorzet.simulators.Evidence;
import nl.doorzet.simulators.Fault;
import nl.doorzet.simulators.Received;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The one route that matters, and the service's words for trouble, which it gives with status 200 as well. */
final class ViesApi implements Api {
    static final String ROOT = "/taxation_customs/vies/rest-api";

    private static final Set<String> FIELDS = Set.of(
            "countryCode",
            "vatNumber",
            "requesterMemberStateCode",
            "requesterNumber",
            "traderName",
            "traderStreet",
            "traderPostalCode",
            "traderCity",
            "traderCompanyType");
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final Register register;
    private final Clock clock;
    private final AtomicLong consultations = new AtomicLong();

    ViesApi(Register register, Clock clock) {
        this.register = register;
        this.clock = clock;
    }

    @Override
    @Evidence(
            value = ASSUMED,
            source = "several public client libraries of the REST service agree; refusing unknown fields is ours")
    public Answer answer(Received request) {
        if (!request.path().equals(ROOT + "/check-vat-number")) {
            return Answer.empty(404);
        } else if (!request.method().equals("POST")) {
            return Answer.empty(405);
        } else if (!request.header("content-type").orElse("").startsWith("application/json")) {
            return Answer.empty(415);
        }
        try {
            JsonNode question = JSON.readTree(request.body());
            return question.isObject() && FIELDS.containsAll(List.copyOf(question.propertyNames()))
                    ? check(question)
                    : error(400, "VOW-ERR-1");
        } catch (JacksonException e) {
            return error(400, "VOW-ERR-1");
        }
    }

    private Answer check(JsonNode question) {
        String state = question.path("countryCode").asString("");
        String number = question.path("vatNumber").asString("");
        String asker = question.path("requesterMemberStateCode").asString("")
                + question.path("requesterNumber").asString("");
        if (!Register.isMemberState(state) || number.isBlank()) {
            return error(200, "INVALID_INPUT");
        } else if (!asker.isEmpty() && !register.has(asker)) {
            return error(200, "INVALID_REQUESTER_INFO");
        } else if (register.isAway(state)) {
            return error(200, "MS_UNAVAILABLE");
        }
        boolean valid = register.has(state + number);
        ObjectNode answer = JSON.createObjectNode()
                .put("countryCode", state)
                .put("vatNumber", number)
                .put("requestDate", clock.instant().toString())
                .put("valid", valid)
                .put("requestIdentifier", asker.isEmpty() ? "" : "WAPI%012d".formatted(consultations.incrementAndGet()))
                .put("name", valid ? "VOORBEELD " + number : "---")
                .put("address", valid ? "VOORBEELDSTRAAT 1" : "---");
        return Answer.json(200, JSON.writeValueAsString(answer));
    }

    @Override
    @Evidence(value = ASSUMED, source = "the error words of public client libraries; their statuses are assumed")
    public Answer trouble(Fault fault, Received request) {
        return switch (fault) {
            case BUSY -> error(200, "MS_MAX_CONCURRENT_REQ");
            case FORGET_ACCESS -> error(200, "IP_BLOCKED");
            case REFUSE -> error(200, "INVALID_INPUT");
            case GARBAGE -> Answer.of(200, "text/html; charset=utf-8", "<html><body>Service unavailable</body></html>");
            case CRASH_BEFORE, CRASH_AFTER, HANG_UP_BEFORE, HANG_UP_AFTER, HANG, SLOW, STALE_ANSWER ->
                error(500, "SERVICE_UNAVAILABLE");
        };
    }

    private static Answer error(int status, String word) {
        ObjectNode answer = JSON.createObjectNode().put("actionSucceed", false);
        answer.putArray("errorWrappers").addObject().put("error", word);
        return Answer.json(status, JSON.writeValueAsString(answer));
    }
}
