package nl.doorzet.server.web.api.settings;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.doorzet.core.connector.Choice;
import nl.doorzet.server.account.Audit;
import nl.doorzet.server.account.Change;
import nl.doorzet.server.account.Connection;
import nl.doorzet.server.web.api.About;
import nl.doorzet.server.web.settings.Draft;
import nl.doorzet.server.web.settings.Lists;

/** Settings as they are read. */
record SettingsJson(
        @About("To be sent back when saving; changes with any setting")
        String version,

        @About("All as text, by name: those that are not here are not filled in")
        Map<String, String> settings) {
    static SettingsJson of(Connection connection) {
        return new SettingsJson(connection.version(), Draft.of(connection).texts());
    }

    /** Settings that somebody has in mind. */
    record Wanted(@About("All of them, by name and as text") Map<String, String> settings) {
        Wanted {
            settings = Map.copyOf(settings);
        }
    }

    /** Settings that are to be in force. */
    record Saving(
            @About("The version that the change was made in")
            String version,

            @About("All of them, by name and as text: those that are left out are emptied or preset")
            Map<String, String> settings,

            @About("Says that a switch between orders and invoices is meant; false by default")
            Optional<Boolean> confirmSwitch) {
        Saving {
            settings = Map.copyOf(settings);
        }
    }

    /** One setting that changes. */
    record ChangeJson(
            String setting,
            @About("Null where nothing was filled in") Optional<String> before,
            @About("Null where nothing is") Optional<String> after) {
        static List<ChangeJson> of(List<Change> changes) {
            return changes.stream()
                    .map(change -> new ChangeJson(change.setting(), change.before(), change.after()))
                    .toList();
        }
    }

    /** What changed, or would. */
    record Changes(
            @About("Of the settings that are in force now") String version, List<ChangeJson> changes) {
        Changes {
            changes = List.copyOf(changes);
        }
    }

    /** Who changed what. */
    record History(
            @About("Newest first, those of one moment together")
            List<Past> changes) {
        record Past(
                Instant at,

                @About("A person, \"file\" for the declaration file, or \"books\"")
                String who,

                List<ChangeJson> changes) {
            static Past of(Audit audit) {
                return new Past(audit.at(), audit.who(), ChangeJson.of(audit.changes()));
            }
        }

        History {
            changes = List.copyOf(changes);
        }
    }

    /** What settings can be chosen from. */
    record Choices(
            @About("By setting; those of which there is no list take any text")
            Map<String, List<ChoiceJson>> lists,

            @About("Why the books could not be asked; empty if they could")
            String booksTrouble,

            @About("Why the shop could not be asked; empty if it could")
            String shopTrouble,

            @About("When they were asked") Instant fetchedAt) {
        record ChoiceJson(
                @About("What stands in the setting") String id,
                @About("As the books or the shop call it") String name,

                @About("Such as number, percentage or country")
                Map<String, String> facts) {
            static ChoiceJson of(Choice choice) {
                return new ChoiceJson(choice.id(), choice.name(), choice.facts());
            }
        }

        static Choices of(Lists lists) {
            Map<String, List<ChoiceJson>> all = new TreeMap<>();
            lists.bySetting()
                    .forEach((setting, choices) -> all.put(
                            setting, choices.stream().map(ChoiceJson::of).toList()));
            return new Choices(all, lists.trouble(), lists.shopTrouble(), lists.fetchedAt());
        }
    }
}
