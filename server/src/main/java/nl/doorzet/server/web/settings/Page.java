package nl.doorzet.server.web.settings;

import java.util.List;
import nl.doorzet.server.web.Head;

/**
 * The form.
 *
 * @param version of the rules in force
 * @param wrong everything that is refused, in the order of the fields
 * @param trouble why the books' lists could not be fetched; may be empty
 * @param shopTrouble why the shop's categories could not; may be empty
 * @param categories how many the shop has
 * @param overtaken whether others are in force than the form began with
 * @param declared whether a file names this connection
 */
public record Page(
        Head head,
        String version,
        List<Titled> groups,
        List<Wrong> wrong,
        String trouble,
        String shopTrouble,
        int categories,
        boolean overtaken,
        boolean declared,
        List<Arrival> arrivals,
        List<Past> history) {
    /** How many of the shop's categories have a row of their own. */
    public int listed() {
        return Math.min(categories, Rows.MOST_CATEGORIES);
    }

    /** A heading with its fields. */
    public record Titled(String key, List<FieldView> fields) {}

    /** What is refused; without a field when it is about several. */
    public record Wrong(String id, String label, String error) {}

    /** Which of our facts arrives in which field of theirs (rule D4). */
    public record Arrival(String fact, String field, String length) {}

    /** What somebody changed at one moment, in words. */
    public record Past(String when, String who, List<Line> lines) {}

    /** One change, in words. */
    public record Line(String setting, String before, String after) {}
}
