package nl.doorzet.server.web.api.backfill;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.doorzet.server.backfill.Backfill;
import nl.doorzet.server.web.api.About;

/** A wish to have earlier sales brought in, and how far it is. */
record BackfillJson(
        @About("Documents made since this day") LocalDate from,
        Backfill.State state,
        String askedBy,
        Instant askedAt,

        @About("How many of them the ledger did not have yet")
        int found,

        @About("How many were taken up and decided") int done,

        @About("How long the rest will take; null while that is not known")
        Optional<Long> secondsLeft) {
    /** Which it is, if there is one. */
    record Now(@About("Null where there is none") Optional<BackfillJson> backfill) {
        static Now of(Optional<Backfill> backfill) {
            return new Now(backfill.map(BackfillJson::of));
        }
    }

    /** What is to be looked for. */
    record Look(
            @About("Documents made since this day; not after today")
            LocalDate from) {}

    static BackfillJson of(Backfill backfill) {
        return new BackfillJson(
                backfill.from(),
                backfill.state(),
                backfill.askedBy(),
                backfill.askedAt(),
                backfill.found(),
                backfill.done(),
                backfill.remaining().map(Duration::toSeconds));
    }
}
