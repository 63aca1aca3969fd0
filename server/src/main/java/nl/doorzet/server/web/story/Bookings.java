package nl.doorzet.server.web.story;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.doorzet.core.booking.Entry;
import nl.doorzet.core.booking.Evidence.Because;
import nl.doorzet.core.booking.Way;
import nl.doorzet.server.ledger.Delivery;
import nl.doorzet.server.ledger.DeliveryKind;
import nl.doorzet.server.web.EntryTable;
import nl.doorzet.server.web.Texts;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads back from the ledger what was sent to the books. */
@Component
class Bookings {
    private static final TypeReference<List<Because>> REASONS = new TypeReference<>() {};

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
                        json.readValue(row.detail().getOrDefault("because", "[]"), REASONS),
                        booked));
    }

    private static BookingView view(Telling telling, Entry entry, Way way, List<Because> because, boolean booked) {
        return new BookingView(
                booked,
                entry.reference(),
                telling.frame().f().day(entry.date()),
                entry.description(),
                words(way, telling.frame().t()),
                because.stream()
                        .map(reason -> words(reason, telling))
                        .distinct()
                        .toList(),
                EntryTable.of(entry, telling.frame()));
    }

    private static List<String> words(Way way, Texts t) {
        return List.of(
                t.say("way.costs", "spreading", t.of("spreading", way.costs())),
                t.say("way.discounts", "spreading", t.of("spreading", way.discounts())),
                t.say(way.costsVatIncluded() ? "way.with" : "way.without"),
                t.say("way.rounding", "rounding", t.of("rounding", way.rounding())));
    }

    private static String words(Because because, Telling telling) {
        Map<String, String> facts = new TreeMap<>(because.evidence().facts());
        facts.values().removeIf(String::isBlank);
        facts.put(
                "category",
                EntryTable.category(because.category(), telling.frame().t()));
        return telling.frame().t().say("evidence." + because.evidence().code(), facts);
    }
}
