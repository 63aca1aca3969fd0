package nl.doorzet.server.pipeline;

import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.doorzet.core.booking.BookingRules;
import nl.doorzet.core.booking.LedgerKeys;
import nl.doorzet.core.sales.DocumentId;
import nl.doorzet.core.settings.SettingsForm;
import nl.doorzet.server.account.ConnectionKey;
import nl.doorzet.server.lanes.Job;
import nl.doorzet.server.lanes.JobStore;
import nl.doorzet.server.lanes.Priority;
import nl.doorzet.server.ledger.SettingProblemQuery;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** After a change of the booking rules: what they stood in the way of is tried again, all of it at once. */
@Service
public class Reconsider {
    private final SettingProblemQuery problems;
    private final JobStore jobs;
    private final Clock clock;

    Reconsider(SettingProblemQuery problems, JobStore jobs, Clock clock) {
        this.problems = problems;
        this.jobs = jobs;
        this.clock = clock;
    }

    /** What the document's newest reading says is decided on again; the shop is not asked. */
    @Transactional
    public void after(ConnectionKey key, BookingRules before, BookingRules now) {
        Set<String> changed = changed(before, now);
        if (changed.isEmpty()) {
            return;
        }
        jobs.lock(key);
        Set<DocumentId> documents = new LinkedHashSet<>(problems.waitingFor(key, changed));
        if (!changed.stream().allMatch(Reconsider::isChoice)) {
            documents.addAll(problems.untranslated(key));
        }
        documents.forEach(id -> jobs.add(key, Job.Kind.PUSH, id.toString(), Priority.HISTORY, clock.instant()));
    }

    /** Settings with another value than before. A choice that was taken back makes nothing possible. */
    private static Set<String> changed(BookingRules before, BookingRules now) {
        SettingsForm<BookingRules> form = SettingsForm.of(BookingRules.class);
        Map<String, String> old = form.write(before);
        Map<String, String> text = form.write(now);
        Set<String> names = new TreeSet<>(old.keySet());
        names.removeIf(Reconsider::isChoice);
        names.addAll(text.keySet());
        return names.stream()
                .filter(name -> !Objects.equals(old.get(name), text.get(name)))
                .flatMap(name -> Stream.of(name, missedWithout(name)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What a problem names when there is no choice under this setting either. */
    private static String missedWithout(String setting) {
        return setting.startsWith("ledger.")
                ? "ledger." + LedgerKeys.general(setting.substring("ledger.".length()))
                : setting;
    }

    /** One of a code or account, which concerns only the documents that name it. */
    private static boolean isChoice(String setting) {
        return setting.startsWith("vat.") || setting.startsWith("ledger.");
    }
}
