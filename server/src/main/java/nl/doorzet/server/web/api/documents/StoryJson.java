package nl.doorzet.server.web.api.documents;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.doorzet.server.access.Exchange;
import nl.doorzet.server.ledger.Delivery;
import nl.doorzet.server.ledger.DeliveryKind;
import nl.doorzet.server.web.api.About;
import nl.doorzet.server.web.api.EntryJson;

/** Everything that was done with a document. */
record StoryJson(
        DocumentJson document,

        @About("How it was booked, or last tried; null if it never was")
        Optional<EntryJson> entry,

        @About("Oldest first") List<Event> events,

        @About("The newest calls about it, oldest first; secrets and personal data are masked")
        List<Call> calls) {
    /** One row of the ledger. */
    record Event(
            long no,
            Instant at,
            DeliveryKind kind,

            @About("The reason or problem, as a word that never changes; empty if the kind says it all")
            String code,

            @About("The same in English") String reason,

            @About("By name; which there are depends on the kind")
            Map<String, String> facts) {
        static Event of(Delivery row, Map<String, String> facts) {
            return new Event(row.no(), row.at(), row.kind(), row.code(), DocumentJson.reason(row.code()), facts);
        }
    }

    /** What was asked of the other side and what it answered. */
    record Call(
            Instant at,
            @About("What it was for") String what,
            String method,
            String uri,
            @About("0 when there was no answer") int status,
            int milliseconds,
            String request,
            String answer) {
        static Call of(Exchange call) {
            return new Call(
                    call.at(),
                    call.what(),
                    call.method(),
                    call.uri(),
                    call.status(),
                    call.millis(),
                    call.request(),
                    call.answer());
        }
    }

    StoryJson {
        events = List.copyOf(events);
        calls = List.copyOf(calls);
    }
}
