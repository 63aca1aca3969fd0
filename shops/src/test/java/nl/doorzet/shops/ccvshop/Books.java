package nl.doorzet.shops.ccvshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import nl.doorzet.core.booking.BookingContext;
import nl.doorzet.core.booking.BookingRules;
import nl.doorzet.core.booking.Bookkeeper;
import nl.doorzet.core.booking.Entry;
import nl.doorzet.core.booking.Translation;
import nl.doorzet.core.booking.Translation.Translated;
import nl.doorzet.core.connector.Capability;
import nl.doorzet.core.rules.Decision;
import nl.doorzet.core.rules.History;
import nl.doorzet.core.rules.PushPolicy;
import nl.doorzet.core.rules.PushRules;
import nl.doorzet.core.sales.Address;
import nl.doorzet.core.sales.SalesDocument;
import nl.doorzet.core.sales.Seller;
import nl.doorzet.core.settings.SettingsForm;
import nl.doorzet.core.settings.SettingsForm.Read;

/** What becomes of a document with the settings that a newcomer gets. */
final class Books {
    private static final Seller SELLER =
            new Seller("Voorbeeldwinkel B.V.", new Address("", "", "", "NL"), "", "NL001234567B01", "09123456", "");

    private Books() {}

    static Decision decide(SalesDocument document, PushRules.Source source) {
        return PushPolicy.decide(document, pushRules(source), History.NONE);
    }

    static Entry entry(SalesDocument document) {
        Translation translation = Bookkeeper.translate(
                document,
                settings(BookingRules.class, Map.of()),
                new BookingContext(
                        SELLER,
                        pushRules(PushRules.Source.INVOICES),
                        Set.of(Capability.TAKES_CURRENCY),
                        Optional.empty(),
                        Instant.parse("2026-03-01T08:00:00Z")));
        assertThat(translation).as("translation of %s", document.number()).isInstanceOf(Translated.class);
        return ((Translated) translation).entry();
    }

    /** The VAT of an entry by category, as text. */
    static Map<String, String> vat(Entry entry) {
        Map<String, String> vat = new TreeMap<>();
        entry.vatTotals().forEach(v -> vat.put(v.category().key(), v.vat().plain()));
        return vat;
    }

    private static PushRules pushRules(PushRules.Source source) {
        return settings(PushRules.class, Map.of("source", source.name()));
    }

    private static <R extends Record> R settings(Class<R> type, Map<String, String> given) {
        return switch (SettingsForm.of(type).read(given)) {
            case Read.Valid<R> valid -> valid.settings();
            case Read.Invalid<R> invalid -> throw new AssertionError(invalid.errors());
        };
    }
}
