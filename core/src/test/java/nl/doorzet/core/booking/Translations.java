package nl.doorzet.core.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import nl.doorzet.core.booking.Translation.Translated;
import nl.doorzet.core.booking.Translation.Untranslatable;
import nl.doorzet.core.connector.Capability;
import nl.doorzet.core.rules.PushRules;
import nl.doorzet.core.rules.PushRules.Reference;
import nl.doorzet.core.sales.Address;
import nl.doorzet.core.sales.SalesDocument;
import nl.doorzet.core.sales.Seller;
import nl.doorzet.core.settings.SettingsForm;
import nl.doorzet.core.settings.SettingsForm.Read.Valid;

/** Translating with settings as a person writes them. */
final class Translations {
    /** A system that demands nothing. */
    static final BookingContext BARE = context(Reference.OWN_NUMBER, Optional.empty(), Set.of());

    /** A system that demands accounts and codes, for an owner who wants invoice numbers. */
    static final BookingContext DEMANDING = context(
            Reference.INVOICE_NUMBER,
            Optional.empty(),
            Set.of(Capability.NEEDS_LEDGER_ACCOUNTS, Capability.NEEDS_VAT_CODES));

    private Translations() {}

    static BookingContext context(Reference reference, Optional<String> credited, Set<Capability> capabilities) {
        Seller seller = new Seller(
                "Winkel BV", new Address("Kade 1", "1011 AA", "Amsterdam", "NL"), "", "NL001234567B01", "", "");
        PushRules push = new PushRules(
                true,
                PushRules.Source.PAID_ORDERS,
                Set.of(),
                false,
                Optional.empty(),
                reference,
                true,
                Optional.empty(),
                ZoneId.of("Europe/Amsterdam"));
        return new BookingContext(seller, push, capabilities, credited, Instant.parse("2026-04-01T10:00:00Z"));
    }

    /** The same with what is known of the VAT from elsewhere. */
    static BookingContext knowing(VatEvidence vat) {
        return new BookingContext(
                BARE.seller(),
                BARE.pushRules(),
                BARE.capabilities(),
                BARE.credited(),
                BARE.now(),
                vat,
                Precedent.NONE,
                OrderHistory.NONE);
    }

    /** Settings with a code for rates that the Netherlands do not have: whoever chooses one says that he knows it. */
    static Map<String, String> codesFor(String... rates) {
        Map<String, String> settings = new TreeMap<>();
        for (String rate : rates) {
            settings.put("vat.domestic-" + rate, "V" + rate);
        }
        return settings;
    }

    static BookingRules rules(Map<String, String> given) {
        SettingsForm.Read<BookingRules> read =
                SettingsForm.of(BookingRules.class).read(given);
        assertThat(read).isInstanceOf(Valid.class);
        return ((Valid<BookingRules>) read).settings();
    }

    static Entry booked(SalesDocument document, BookingRules rules, BookingContext context) {
        Translation translation = Bookkeeper.translate(document, rules, context);
        assertThat(translation).isInstanceOf(Translated.class);
        return ((Translated) translation).entry();
    }

    static List<Problem> problems(SalesDocument document, BookingRules rules, BookingContext context) {
        Translation translation = Bookkeeper.translate(document, rules, context);
        assertThat(translation).isInstanceOf(Untranslatable.class);
        return ((Untranslatable) translation).problems();
    }
}
