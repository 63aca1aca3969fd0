package nl.doorzet.server.vies;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.doorzet.core.connector.ApiFailure;
import nl.doorzet.core.connector.Http;
import nl.doorzet.core.vat.VatNumber;
import nl.doorzet.core.vat.VatProof;
import nl.doorzet.server.vies.ViesJson.Question;
import nl.doorzet.server.vies.ViesJson.Reply;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The REST service of the European Commission's VIES. Names and addresses in its answers are not read. */
final class ViesClient implements VatRegister {
    private static final Logger LOG = LoggerFactory.getLogger(ViesClient.class);
    /** Words that stand beside {@code valid} when it is an answer; any other word says why it is none. */
    private static final List<String> ANSWERED = List.of("", "VALID", "INVALID");

    private final URI address;
    private final Http http;
    private final JsonMapper json;
    private final Clock clock;

    /** @param root such as {@code https://ec.europa.eu/taxation_customs/vies/rest-api} */
    ViesClient(String root, Http http, JsonMapper json, Clock clock) {
        this.address = URI.create(root.replaceFirst("/$", "") + "/check-vat-number");
        this.http = http;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public VatProof ask(VatNumber number, Optional<VatNumber> asker) {
        try {
            Reply reply = send(number, asker);
            // Our own number is of no use to them, such as that of a small business without a European one.
            return asker.isPresent() && troubles(reply).contains("INVALID_REQUESTER_INFO")
                    ? proof(send(number, Optional.empty()))
                    : proof(reply);
        } catch (ApiFailure failure) {
            LOG.info("VIES gave no answer: {}", failure.reason());
            return VatProof.NO_ANSWER;
        } catch (JacksonException e) {
            LOG.warn("VIES gave an answer that cannot be read: {}", e.getOriginalMessage());
            return VatProof.NO_ANSWER;
        }
    }

    private Reply send(VatNumber number, Optional<VatNumber> asker) {
        Question question = new Question(
                number.prefix(),
                number.number(),
                asker.map(VatNumber::prefix).orElse(null),
                asker.map(VatNumber::number).orElse(null));
        Http.Request request = Http.Request.post(
                        "check a VAT number", address, "application/json", json.writeValueAsString(question))
                .with("Accept", "application/json");
        return json.readValue(http.send(request).text(), Reply.class);
    }

    private VatProof proof(Reply reply) {
        boolean answered = reply.valid() != null
                && troubles(reply).isEmpty()
                && ANSWERED.contains(Objects.requireNonNullElse(reply.userError(), ""));
        if (!answered) {
            LOG.info("VIES gave no answer: {} {}", reply.userError(), troubles(reply));
            return VatProof.NO_ANSWER;
        }
        return new VatProof(
                Boolean.TRUE.equals(reply.valid()) ? VatProof.Answer.VALID : VatProof.Answer.INVALID,
                Optional.of(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)),
                Objects.requireNonNullElse(reply.requestIdentifier(), ""));
    }

    private static List<String> troubles(Reply reply) {
        return Objects.requireNonNullElse(reply.errorWrappers(), List.<ViesJson.Trouble>of()).stream()
                .map(t -> Objects.requireNonNullElse(t.error(), "?"))
                .toList();
    }
}
