package nl.doorzet.server.web.story;

import java.util.List;
import java.util.Optional;
import nl.doorzet.core.booking.Entry;
import nl.doorzet.core.booking.Way;
import nl.doorzet.server.ledger.Delivery;
import nl.doorzet.server.ledger.DeliveryKind;
import nl.doorzet.server.web.EntryTable;
import nl.doorzet.server.web.Texts;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Reads back from the ledger what was sent to the books. */
@Component
class Bookings {
    private final JsonMapper json;

    Bookings(JsonMapper json) {
        this.json = json;
    }

    /** Empty if nothing was ever sent. */
    Optional<BookingView> of(Telling telling, List<Delivery> story) {
        boolean booked = story.stream().anyMatch(row -> row.kind().isBooking());
        return story.reversed().stream()
                .filter(row -> row.kind() == DeliveryKind.STARTED)
                .filter(row -> row.detail().containsKey("entry"))
                .findFirst()
                .map(row -> view(
                        telling,
                        json.readValue(row.detail().get("entry"), Entry.class),
                        json.readValue(row.detail().getOrDefault("way", "null"), Way.class),
                        booked));
    }

    private static BookingView view(Telling telling, Entry entry, Way way, boolean booked) {
        return new BookingView(
                booked,
                entry.reference(),
                telling.frame().f().day(entry.date()),
                entry.description(),
                words(way, telling.frame().t()),
                EntryTable.of(entry, telling.frame()));
    }

    private static List<String> words(Way way, Texts t) {
        return List.of(
                t.say("way.costs", "spreading", t.of("spreading", way.costs())),
                t.say("way.discounts", "spreading", t.of("spreading", way.discounts())),
                t.say(way.costsVatIncluded() ? "way.with" : "way.without"),
                t.say("way.rounding", "rounding", t.of("rounding", way.rounding())));
    }
}
