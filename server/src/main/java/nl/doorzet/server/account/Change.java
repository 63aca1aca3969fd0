package nl.doorzet.server.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.doorzet.core.booking.BookingRules;
import nl.doorzet.core.rules.PushRules;
import nl.doorzet.core.settings.SettingsForm;

/**
 * One setting that changed.
 *
 * @param setting its form's and its own name: {@code push.source}, {@code booking.vat.domestic-21}
 * @param before empty where nothing was chosen
 * @param after empty where nothing is chosen
 */
public record Change(String setting, Optional<String> before, Optional<String> after) {
    /** What makes the one connection's rules into the other's, by name. */
    public static List<Change> between(Connection before, Connection after) {
        return between(before, after.pushRules(), after.bookingRules());
    }

    /** What these rules would change. */
    public static List<Change> between(Connection before, PushRules push, BookingRules booking) {
        return between(texts(before.pushRules(), before.bookingRules()), texts(push, booking));
    }

    /** All rules as text, by the names that changes carry. */
    public static Map<String, String> texts(PushRules push, BookingRules booking) {
        Map<String, String> texts = new TreeMap<>();
        SettingsForm.of(PushRules.class).write(push).forEach((name, text) -> texts.put("push." + name, text));
        SettingsForm.of(BookingRules.class).write(booking).forEach((name, text) -> texts.put("booking." + name, text));
        return texts;
    }

    private static List<Change> between(Map<String, String> before, Map<String, String> after) {
        TreeSet<String> names = new TreeSet<>(before.keySet());
        names.addAll(after.keySet());
        List<Change> changes = new ArrayList<>();
        for (String name : names) {
            Change change =
                    new Change(name, Optional.ofNullable(before.get(name)), Optional.ofNullable(after.get(name)));
            if (!change.before().equals(change.after())) {
                changes.add(change);
            }
        }
        return List.copyOf(changes);
    }
}
