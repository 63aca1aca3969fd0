package nl.doorzet.server.web.connect;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.doorzet.core.connector.ConnectorInfo;
import nl.doorzet.core.settings.FieldError;
import nl.doorzet.core.settings.SettingsForm.Field;
import nl.doorzet.server.account.Side;
import nl.doorzet.server.connect.Entered;
import nl.doorzet.server.connect.Trial;
import nl.doorzet.server.web.Texts;
import nl.doorzet.server.web.settings.FieldView;
import org.springframework.util.MultiValueMap;

/**
 * What one side asks of its owner. Secrets are never in it.
 *
 * @param system whose form it is
 * @param together what is wrong with several fields together; may be empty
 * @param failure what came of trying them; empty for nothing
 */
public record SideForm(ConnectorInfo system, List<FieldView> fields, String together, String failure) {
    private static final int LONGEST = 500;

    public SideForm {
        fields = List.copyOf(fields);
    }

    public List<FieldView> wrong() {
        return fields.stream().filter(FieldView::isWrong).toList();
    }

    /** Where the system's fields are explained as a whole; empty where nothing is to be said. */
    public String intro(Texts t) {
        String key = "setting." + system.id() + ".intro";
        return t.has(key) ? t.say(key) : "";
    }

    /**
     * The form with this in it.
     *
     * @param values by field name; secrets in it are not shown
     * @param trial what came of trying them
     */
    static SideForm of(
            Side side,
            ConnectorInfo system,
            List<Field> fields,
            Map<String, String> values,
            Optional<Trial> trial,
            Texts t) {
        List<FieldError> errors =
                trial.filter(Trial.Incomplete.class::isInstance).map(Trial.Incomplete.class::cast).stream()
                        .flatMap(incomplete -> incomplete.errors().stream())
                        .toList();
        return new SideForm(
                system,
                fields.stream()
                        .map(field -> new SideField(side, system.id(), field)
                                .draw(values.getOrDefault(field.name(), ""), error(errors, field.name()), t))
                        .toList(),
                error(errors, "").map(FieldError::value).orElse(""),
                trial.filter(Trial.Failed.class::isInstance)
                        .map(failed -> ((Trial.Failed) failed).reason())
                        .orElse(""));
    }

    private static Optional<FieldError> error(List<FieldError> errors, String field) {
        return errors.stream().filter(error -> error.field().equals(field)).findFirst();
    }

    /** What a browser sent for these fields; other parameters are left alone. */
    static Entered read(Side side, String system, List<Field> fields, MultiValueMap<String, String> sent) {
        Map<String, String> values = new TreeMap<>();
        for (Field field : fields) {
            List<String> texts = sent.getOrDefault(new SideField(side, system, field).name(), List.of());
            values.put(field.name(), texts.isEmpty() ? "" : clean(texts.getLast()));
        }
        return new Entered(system, values);
    }

    static String clean(String text) {
        String plain = text.replace("\0", "").strip();
        return plain.substring(0, Math.min(LONGEST, plain.length()));
    }

    /** Those that may stand on a page. */
    static Map<String, String> open(List<Field> fields, Map<String, String> values) {
        return fields.stream()
                .filter(field -> !field.isSecret() && values.containsKey(field.name()))
                .collect(Collectors.toMap(Field::name, field -> values.getOrDefault(field.name(), "")));
    }
}
