package nl.doorzet.server.web.api.preview;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.doorzet.core.booking.Problem;
import nl.doorzet.server.ledger.DocumentStatus;
import nl.doorzet.server.pipeline.Preview.Compared;
import nl.doorzet.server.pipeline.Preview.Foretold;
import nl.doorzet.server.web.api.About;
import nl.doorzet.server.web.api.EntryJson;
import nl.doorzet.server.web.preview.Sides;

/** Documents with both sets of settings. */
record PreviewJson(
        @About("Whether the shop was checked and can be read; if not there are no documents")
        boolean ready,

        @About("Newest first") List<Row> documents) {
    /** What is to be looked at. */
    record Asked(
            @About("All settings by name and as text; those in force by default")
            Optional<Map<String, String>> settings,

            @About("The last so many: 10, 25 or 50; 10 by default")
            Optional<Integer> count,

            @About("Made on this day or later, instead of the last so many")
            Optional<LocalDate> from,

            @About("Made on this day or before, instead of the last so many")
            Optional<LocalDate> until) {}

    /** One document. */
    record Row(
            @About("Its id, such as order/51") String document,
            String number,

            @About("Whether \"before\" is in the books: that stays as it is")
            boolean booked,

            Becomes before,
            Becomes after) {
        static Row of(Compared compared) {
            return new Row(
                    compared.document().id().toString(),
                    compared.document().number(),
                    compared.booked(),
                    Becomes.of(compared.before()),
                    Becomes.of(compared.after()));
        }
    }

    /** What becomes of it. */
    record Becomes(
            @About("On which list it comes") DocumentStatus status,

            @About("Why, as words that never change; none where it goes to the books")
            List<String> codes,

            @About("How it goes to the books; null where it does not")
            Optional<EntryJson> entry) {
        static Becomes of(Foretold foretold) {
            return new Becomes(
                    Sides.status(foretold),
                    switch (foretold) {
                        case Foretold.Goes goes -> List.of();
                        case Foretold.Stays(var reason) -> List.of(reason.name());
                        case Foretold.Held(var problems) ->
                            problems.stream().map(Problem::code).map(Enum::name).toList();
                        case Foretold.Unreadable unreadable -> List.of(Problem.Code.UNREADABLE.name());
                    },
                    foretold instanceof Foretold.Goes(var entry) ? Optional.of(EntryJson.of(entry)) : Optional.empty());
        }
    }

    PreviewJson {
        documents = List.copyOf(documents);
    }
}
