package nl.doorzet.server.web.api.preview;

import java.util.List;
import java.util.Map;
import nl.doorzet.core.settings.FieldError;
import nl.doorzet.server.account.Connection;
import nl.doorzet.server.web.Needs;
import nl.doorzet.server.web.Systems;
import nl.doorzet.server.web.Who;
import nl.doorzet.server.web.api.About;
import nl.doorzet.server.web.api.Api;
import nl.doorzet.server.web.api.Refused;
import nl.doorzet.server.web.api.Wrong;
import nl.doorzet.server.web.preview.Comparisons;
import nl.doorzet.server.web.preview.Period;
import nl.doorzet.server.web.settings.Draft;
import nl.doorzet.server.web.settings.Drafts;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The preview. */
@RestController
@Needs(Who.BOOKKEEPER)
class Foresight {
    private final Systems systems;
    private final Drafts drafts;
    private final Comparisons comparisons;

    Foresight(Systems systems, Drafts drafts, Comparisons comparisons) {
        this.systems = systems;
        this.drafts = drafts;
        this.comparisons = comparisons;
    }

    @About("How documents would be booked with other settings, beside how it is. Sends nothing and keeps nothing")
    @PostMapping(Api.V1 + "/connections/{id}/preview")
    PreviewJson preview(@PathVariable String id, @RequestBody PreviewJson.Asked asked) {
        Connection connection = systems.connection(id);
        Draft draft = asked.settings().map(Draft::new).orElseGet(() -> Draft.of(connection));
        int count = asked.count().orElse(Period.COUNTS.getFirst());
        if (!Period.COUNTS.contains(count)) {
            throw Refused.invalid(List.of(new Wrong("count", FieldError.Kind.MALFORMED, "" + count)));
        }
        Map<String, FieldError> wrong = drafts.wrong(connection, draft);
        if (!wrong.isEmpty() || !(draft.read() instanceof Draft.Read.Valid valid)) {
            throw Refused.invalid(wrong.entrySet().stream()
                    .map(error -> Wrong.of(error.getKey(), error.getValue()))
                    .toList());
        }
        boolean ready = comparisons.isReady(connection);
        Period period = new Period(count, asked.from(), asked.until());
        return new PreviewJson(
                ready,
                ready
                        ? comparisons.of(connection, valid, period).stream()
                                .map(PreviewJson.Row::of)
                                .toList()
                        : List.of());
    }
}
