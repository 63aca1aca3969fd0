package nl.doorzet.tck;

import java.util.List;
import java.util.Objects;
import nl.doorzet.core.settings.SettingsForm;

/** The values that must show up nowhere. */
final class Secrets {
    private Secrets() {}

    static List<String> of(Subject subject) {
        return SettingsForm.of(subject.connector().settings()).fields().stream()
                .filter(SettingsForm.Field::isSecret)
                .map(field -> subject.settings().get(field.name()))
                .filter(Objects::nonNull)
                .toList();
    }
}
