package nl.doorzet.server.web.settings;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.doorzet.core.booking.BookingRules;
import nl.doorzet.core.connector.Capability;
import nl.doorzet.core.connector.ConnectorInfo;
import nl.doorzet.core.settings.FieldError;
import nl.doorzet.core.settings.SettingsForm;
import nl.doorzet.server.account.Audit;
import nl.doorzet.server.account.AuditStore;
import nl.doorzet.server.account.Change;
import nl.doorzet.server.account.Connection;
import nl.doorzet.server.account.ConnectionStore;
import nl.doorzet.server.web.Frame;
import nl.doorzet.server.web.Head;
import nl.doorzet.server.web.SettingWords;
import nl.doorzet.server.web.Systems;
import nl.doorzet.server.web.Texts;
import nl.doorzet.server.web.settings.Page.Arrival;
import nl.doorzet.server.web.settings.Page.Line;
import nl.doorzet.server.web.settings.Page.Past;
import nl.doorzet.server.web.settings.Page.Titled;
import nl.doorzet.server.web.settings.Page.Wrong;
import org.springframework.stereotype.Component;

/** Makes the page from a draft. */
@Component
class Form {
    private static final int PAST = 60;

    private final Systems systems;
    private final ConnectionStore connections;
    private final AuditStore audit;
    private final BookLists bookLists;

    Form(Systems systems, ConnectionStore connections, AuditStore audit, BookLists bookLists) {
        this.systems = systems;
        this.connections = connections;
        this.audit = audit;
        this.bookLists = bookLists;
    }

    /**
     * The form with this in it.
     *
     * @param version of the rules that the form began with
     */
    Page page(Connection connection, Draft draft, String version, Map<String, FieldError> errors, Frame frame) {
        Head head = systems.head(connection);
        Lists lists = bookLists.of(connection);
        Optional<ConnectorInfo> books = systems.books(connection);
        String country =
                connection.profile().map(p -> p.seller().address().country()).orElse("NL");
        Rows rows = new Rows(
                lists, books.map(ConnectorInfo::capabilities).orElse(Set.<Capability>of()), country, frame.t());
        FieldViews views = new FieldViews(draft, errors, rows, connection.shopSystem(), frame.t());
        List<Titled> groups = groups(views, placed(draft, books));
        return new Page(
                head,
                connection.version(),
                groups,
                wrong(groups, errors, frame.t()),
                lists.trouble(),
                lists.shopTrouble(),
                lists.of(Lists.CATEGORIES).size(),
                !connection.version().equals(version),
                connections.isDeclared(connection.key()),
                books.map(info -> arrivals(info, frame.t())).orElse(List.of()),
                audit.newest(connection.key(), PAST).stream()
                        .map(a -> past(a, frame, head.zone(), lists))
                        .toList());
    }

    /** Those for which the books have a place, and those that are filled in all the same. */
    private static Map<String, SettingsForm.Field> placed(Draft draft, Optional<ConnectorInfo> books) {
        Set<Capability> capabilities = books.map(ConnectorInfo::capabilities).orElse(Set.of());
        Map<String, SettingsForm.Field> all = new LinkedHashMap<>();
        for (Section section : Section.values()) {
            for (SettingsForm.Field field : section.fields()) {
                String name = section.prefix() + field.name();
                boolean filled = draft.texts().keySet().stream()
                        .anyMatch(given -> given.equals(name) || given.startsWith(name + "."));
                if (filled
                        || BookingRules.place(field.name())
                                .filter(p -> !capabilities.contains(p))
                                .isEmpty()) {
                    all.put(name, field);
                }
            }
        }
        return all;
    }

    private static List<Titled> groups(FieldViews views, Map<String, SettingsForm.Field> all) {
        List<Titled> groups = new ArrayList<>();
        for (Group group : Group.values()) {
            List<FieldView> fields = group.of(List.copyOf(all.keySet())).stream()
                    .map(name -> views.draw(name, Objects.requireNonNull(all.get(name))))
                    .toList();
            if (!fields.isEmpty()) {
                groups.add(new Titled(group.name(), fields));
            }
        }
        return groups;
    }

    private static List<Wrong> wrong(List<Titled> groups, Map<String, FieldError> errors, Texts t) {
        List<Wrong> wrong = new ArrayList<>();
        for (Titled group : groups) {
            for (FieldView field : group.fields()) {
                add(wrong, field);
                field.rows().forEach(row -> add(wrong, row));
            }
        }
        errors.forEach((name, error) -> {
            if (name.isEmpty()) {
                wrong.add(new Wrong("", t.say("settings.together"), error.value()));
            } else if (error.kind() == FieldError.Kind.UNKNOWN) {
                wrong.add(new Wrong("", name, t.say("field.unknown")));
            }
        });
        return wrong;
    }

    private static void add(List<Wrong> wrong, FieldView field) {
        if (field.isWrong()) {
            wrong.add(new Wrong(field.id(), field.label(), field.error()));
        }
    }

    private static List<Arrival> arrivals(ConnectorInfo books, Texts t) {
        return books.fieldUses().stream()
                .map(use -> new Arrival(
                        t.of("arrives", use.fact()),
                        use.field(),
                        use.maxLength() > 0 && use.maxLength() < Integer.MAX_VALUE
                                ? t.formats().number(use.maxLength())
                                : "–"))
                .toList();
    }

    private static Past past(Audit audit, Frame frame, ZoneId zone, Lists lists) {
        Texts t = frame.t();
        String who = "who." + audit.who();
        return new Past(
                frame.f().moment(audit.at(), zone),
                t.has(who) ? t.say(who) : audit.who(),
                audit.changes().stream().map(c -> line(c, lists, t)).toList());
    }

    static Line line(Change change, Lists lists, Texts t) {
        return new Line(
                name(change.setting(), lists, t),
                change.before().map(v -> value(change.setting(), v, lists, t)).orElse("–"),
                change.after().map(v -> value(change.setting(), v, lists, t)).orElse("–"));
    }

    private static String name(String setting, Lists lists, Texts t) {
        String ledger = Section.BOOKING.prefix() + "ledger.";
        return setting.startsWith(ledger)
                ? t.say("setting.ledger") + ": "
                        + SettingWords.ledger(
                                setting.substring(ledger.length()), Lists.labels(lists.of(Lists.CATEGORIES)), t)
                : SettingWords.name(setting, t);
    }

    /** A value as people read it: a constant's words, yes or no, the name of what it stands for in the books. */
    private static String value(String setting, String value, Lists lists, Texts t) {
        String words = "setting." + setting.substring(setting.indexOf('.') + 1) + "." + value;
        return t.has(words)
                ? t.say(words)
                : switch (value) {
                    case "true" -> t.say("yes");
                    case "false" -> t.say("no");
                    default -> Lists.labels(lists.of(setting)).getOrDefault(value, value);
                };
    }
}
