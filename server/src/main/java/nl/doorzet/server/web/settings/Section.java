package nl.doorzet.server.web.settings;

import java.util.List;
import nl.doorzet.core.booking.BookingRules;
import nl.doorzet.core.rules.PushRules;
import nl.doorzet.core.settings.SettingsForm;

/** The two records that are one form. */
enum Section {
    PUSH(Draft.PUSH, PushRules.class),
    BOOKING(Draft.BOOKING, BookingRules.class);

    private final String prefix;
    private final Class<? extends Record> type;

    Section(String prefix, Class<? extends Record> type) {
        this.prefix = prefix;
        this.type = type;
    }

    String prefix() {
        return prefix;
    }

    List<SettingsForm.Field> fields() {
        return SettingsForm.of(type).fields();
    }
}
