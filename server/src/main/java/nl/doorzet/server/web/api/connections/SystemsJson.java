package nl.doorzet.server.web.api.connections;

import java.util.List;
import java.util.Optional;
import nl.doorzet.core.connector.ConnectorInfo;
import nl.doorzet.core.settings.SettingsForm;
import nl.doorzet.server.web.api.About;

/** What can be connected. */
record SystemsJson(List<SystemJson> shops, List<SystemJson> books) {
    /** One system. */
    record SystemJson(
            String id,
            String name,
            @About("What has to be entered, by name") List<FieldJson> fields) {}

    /** One of its fields. */
    record FieldJson(
            String name,
            boolean required,
            @About("Kept sealed, and never told again") boolean secret,
            @About("What it is when it is left out") Optional<String> preset,

            @About("The only values that it takes; empty for any")
            List<String> options) {}

    SystemsJson {
        shops = List.copyOf(shops);
        books = List.copyOf(books);
    }

    static <R extends Record> SystemJson of(ConnectorInfo info, Class<R> form) {
        return new SystemJson(
                info.id(),
                info.name(),
                SettingsForm.of(form).fields().stream()
                        .map(field -> new FieldJson(
                                field.name(), field.required(), field.isSecret(), field.preset(), field.options()))
                        .toList());
    }
}
