package nl.doorzet.server.web.connect;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.doorzet.core.settings.FieldError;
import nl.doorzet.core.settings.SettingsForm.Field;
import nl.doorzet.server.account.Side;
import nl.doorzet.server.web.SettingWords;
import nl.doorzet.server.web.Texts;
import nl.doorzet.server.web.settings.FieldView;
import nl.doorzet.server.web.settings.FieldView.Control;
import nl.doorzet.server.web.settings.FieldView.Option;

/** One of a connector's own settings, named by the texts below {@code setting.SYSTEM}, or by itself where there are none. */
record SideField(Side side, String system, Field field) {
    /** As the browser sends it. */
    String name() {
        return KeysPage.word(side) + "." + field.name();
    }

    FieldView draw(String value, Optional<FieldError> error, Texts t) {
        String shown = field.isSecret() ? "" : value.isEmpty() ? field.preset().orElse("") : value;
        return new FieldView(
                name(),
                control(),
                text("", field.name(), t),
                text(".help", "", t),
                shown,
                "",
                options(shown, t),
                List.of(),
                error.map(wrong -> SettingWords.error(wrong, field.type(), t)).orElse(""),
                "",
                true);
    }

    private Control control() {
        Class<?> type = field.type();
        return field.isSecret()
                ? Control.SECRET
                : type.isEnum()
                        ? Control.SELECT
                        : type == boolean.class || type == Boolean.class
                                ? Control.CHECK
                                : type == LocalDate.class
                                        ? Control.DATE
                                        : type == int.class || type == Integer.class || type == BigDecimal.class
                                                ? Control.NUMBER
                                                : Control.TEXT;
    }

    private List<Option> options(String shown, Texts t) {
        return control() == Control.CHECK
                ? List.of(new Option("true", text("", field.name(), t), shown.equals("true")))
                : field.options().stream()
                        .map(constant -> new Option(
                                constant, text("." + constant, constant, t), constant.equalsIgnoreCase(shown)))
                        .toList();
    }

    private String text(String part, String otherwise, Texts t) {
        String key = "setting.%s.%s%s".formatted(system, field.name(), part);
        return t.has(key) ? t.say(key) : otherwise;
    }
}
