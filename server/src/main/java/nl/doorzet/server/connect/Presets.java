package nl.doorzet.server.connect;

import java.util.Map;
import nl.doorzet.core.booking.BookingRules;
import nl.doorzet.core.booking.Suggestions;
import nl.doorzet.core.connector.ApiFailure;
import nl.doorzet.core.settings.SettingsForm;
import nl.doorzet.server.access.Connectors;
import nl.doorzet.server.access.Opener;
import org.springframework.stereotype.Component;

/** The settings that a new connection begins with. */
@Component
class Presets {
    private final Connectors connectors;
    private final Opener opener;

    Presets(Connectors connectors, Opener opener) {
        this.connectors = connectors;
        this.opener = opener;
    }

    /** What the books' own lists suggest; when they fail us, the check asks again, and says so. */
    BookingRules suggested(String connection, Entered books) {
        BookingRules preset = of(BookingRules.class);
        try {
            return Suggestions.in(
                    preset,
                    connectors.books(books.system()).info().capabilities(),
                    opener.books(connection, books.system(), books.values())::choices);
        } catch (ApiFailure failure) {
            return preset;
        }
    }

    /** As the settings page draws them where nothing was entered. */
    static <R extends Record> R of(Class<R> rules) {
        return switch (SettingsForm.of(rules).read(Map.of())) {
            case SettingsForm.Read.Valid<R>(R valid) -> valid;
            case SettingsForm.Read.Invalid<R>(var errors) ->
                throw new IllegalStateException("Settings without presets: " + errors);
        };
    }
}
