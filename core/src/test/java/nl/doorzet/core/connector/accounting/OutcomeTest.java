package nl.doorzet.core.connector.accounting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import nl.doorzet.core.connector.ApiFailure;
import nl.doorzet.core.connector.accounting.Outcome.Deferred;
import nl.doorzet.core.connector.accounting.Outcome.Disconnected;
import nl.doorzet.core.connector.accounting.Outcome.Unknown;
import org.junit.jupiter.api.Test;

/** Rule D9: only what certainly had no effect may be sent again without looking. */
class OutcomeTest {
    private static final Optional<Instant> LATER = Optional.of(Instant.parse("2026-03-14T11:01:30Z"));

    @Test
    void D9_what_was_certainly_not_booked_may_be_tried_again_later() {
        assertThat(Outcome.of(new ApiFailure.NotSent("book: not reached")))
                .isEqualTo(new Deferred("book: not reached", Optional.empty()));
        assertThat(Outcome.of(new ApiFailure.Busy("book: busy", LATER))).isEqualTo(new Deferred("book: busy", LATER));
    }

    @Test
    void credentials_that_are_not_accepted_are_the_owners_turn() {
        assertThat(Outcome.of(new ApiFailure.NoAccess("book: 401"))).isEqualTo(new Disconnected("book: 401"));
    }

    @Test
    void D9_of_a_booking_without_an_answer_nobody_knows() {
        assertThat(Outcome.of(new ApiFailure.NoAnswer("book: 502"))).isEqualTo(new Unknown("book: 502"));
    }
}
