package nl.doorzet.server.web.settings;

import java.util.List;

/**
 * One field as it is drawn.
 *
 * @param name as the browser sends it
 * @param value what stands in it
 * @param preset what an empty one means; may be empty
 * @param rows the fields of a setting with keys
 * @param error why it is refused; empty if it is not
 * @param mark a word beside it, such as that it is suggested; may be empty
 * @param open whether its rows are seen without asking
 */
public record FieldView(
        String name,
        Control control,
        String label,
        String help,
        String value,
        String preset,
        List<Option> options,
        List<FieldView> rows,
        String error,
        String mark,
        boolean open) {
    /** How it is drawn. */
    public enum Control {
        RADIO,
        SELECT,
        CHECK,
        CHECKS,
        DATE,
        NUMBER,
        TEXT,
        ZONE,
        /** A choice from a list too long to look through. */
        SEARCH,
        /** What is typed and never shown again. */
        SECRET,
        ROWS
    }

    /** One of the values that can be chosen. */
    public record Option(String value, String label, boolean chosen) {}

    public FieldView {
        options = List.copyOf(options);
        rows = List.copyOf(rows);
    }

    /** Its identity on the page. */
    public String id() {
        return "f-" + name.replace('.', '-').replace('+', 'n');
    }

    /** Without its section: {@code source}. */
    public String setting() {
        return name.substring(name.indexOf('.') + 1);
    }

    public boolean isWrong() {
        return !error.isEmpty();
    }

    /** What assistive technology reads with it. */
    public String describedBy() {
        return (isWrong() ? id() + "-e " : "") + id() + "-h";
    }
}
