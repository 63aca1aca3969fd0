package nl.doorzet.server.web.api.settings;

import java.util.List;
import java.util.Map;
import nl.doorzet.core.settings.FieldError;
import nl.doorzet.server.account.AuditStore;
import nl.doorzet.server.account.Change;
import nl.doorzet.server.account.Connection;
import nl.doorzet.server.account.ConnectionStore;
import nl.doorzet.server.pipeline.RulesChange;
import nl.doorzet.server.web.Needs;
import nl.doorzet.server.web.Systems;
import nl.doorzet.server.web.Visitor;
import nl.doorzet.server.web.Who;
import nl.doorzet.server.web.api.About;
import nl.doorzet.server.web.api.Api;
import nl.doorzet.server.web.api.Problem;
import nl.doorzet.server.web.api.Refused;
import nl.doorzet.server.web.api.Wrong;
import nl.doorzet.server.web.settings.Draft;
import nl.doorzet.server.web.settings.Drafts;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A connection's settings. */
@RestController
@RequestMapping(Api.V1 + "/connections/{id}")
@Needs(Who.BOOKKEEPER)
class Settings {
    private static final int PAST = 60;

    private final Systems systems;
    private final Drafts drafts;
    private final RulesChange rules;
    private final ConnectionStore connections;
    private final AuditStore audit;

    Settings(Systems systems, Drafts drafts, RulesChange rules, ConnectionStore connections, AuditStore audit) {
        this.systems = systems;
        this.drafts = drafts;
        this.rules = rules;
        this.connections = connections;
        this.audit = audit;
    }

    @About("The settings in force")
    @Needs(Who.VIEWER)
    @GetMapping("/settings")
    SettingsJson read(@PathVariable String id) {
        return SettingsJson.of(systems.connection(id));
    }

    @About("Who changed what, before and after")
    @Needs(Who.VIEWER)
    @GetMapping("/settings/history")
    SettingsJson.History history(@PathVariable String id) {
        return new SettingsJson.History(audit.newest(systems.connection(id).key(), PAST).stream()
                .map(SettingsJson.History.Past::of)
                .toList());
    }

    @About("Says what is wrong with settings, all at once, or what they would change. Saves nothing")
    @PostMapping("/settings/check")
    SettingsJson.Changes check(@PathVariable String id, @RequestBody SettingsJson.Wanted wanted) {
        Connection connection = systems.connection(id);
        Draft.Read.Valid valid = valid(connection, new Draft(wanted.settings()));
        return new SettingsJson.Changes(
                connection.version(),
                SettingsJson.ChangeJson.of(Change.between(connection, valid.push(), valid.booking())));
    }

    @About("Puts settings in force; everything that is not booked is decided anew. The same again changes nothing")
    @PutMapping("/settings")
    SettingsJson.Changes save(@PathVariable String id, @RequestBody SettingsJson.Saving asked) {
        Connection connection = systems.connection(id);
        Draft.Read.Valid valid = valid(connection, new Draft(asked.settings()));
        if (valid.push().source() != connection.pushRules().source()
                && !asked.confirmSwitch().orElse(false)) {
            throw new Refused(
                    Problem.SWITCH_UNCONFIRMED,
                    "it would switch to " + valid.push().source().name());
        }
        try {
            List<Change> changes = rules.save(
                    connection.key(),
                    asked.version(),
                    valid.push(),
                    valid.booking(),
                    Visitor.current().orElseThrow(Systems::notFound).person().signature());
            return new SettingsJson.Changes(
                    connections.get(connection.key()).version(), SettingsJson.ChangeJson.of(changes));
        } catch (RulesChange.Overtaken e) {
            throw new Refused(Problem.OVERTAKEN, "the version in force is another");
        }
    }

    @About("What settings can be chosen from, in the books and in the shop; remembered for a quarter of an hour")
    @Needs(Who.VIEWER)
    @GetMapping("/choices")
    SettingsJson.Choices choices(@PathVariable String id) {
        return SettingsJson.Choices.of(drafts.choices(systems.connection(id)));
    }

    @About("The same, asked for anew")
    @PostMapping("/choices/refresh")
    SettingsJson.Choices refresh(@PathVariable String id) {
        drafts.forget(systems.connection(id));
        return choices(id);
    }

    private Draft.Read.Valid valid(Connection connection, Draft draft) {
        Map<String, FieldError> wrong = drafts.wrong(connection, draft);
        if (wrong.isEmpty() && draft.read() instanceof Draft.Read.Valid valid) {
            return valid;
        }
        throw Refused.invalid(wrong.entrySet().stream()
                .map(error -> Wrong.of(error.getKey(), error.getValue()))
                .toList());
    }
}
