package nl.doorzet.accounting.plaintext;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.doorzet.accounting.files.Identity;
import nl.doorzet.core.booking.Entry;
import nl.doorzet.core.booking.Problem;
import nl.doorzet.core.connector.Choice;
import nl.doorzet.core.connector.accounting.Administration;
import nl.doorzet.core.connector.accounting.Outcome;
import nl.doorzet.core.connector.accounting.Outcome.Booked;
import nl.doorzet.core.connector.accounting.Outcome.Rejected;

/** The journals as an administration: a document is booked when each of them has it. */
final class PlaintextAdministration implements Administration {
    private final List<JournalFile> journals;
    private final PlaintextSettings settings;

    PlaintextAdministration(List<JournalFile> journals, PlaintextSettings settings) {
        this.journals = journals;
        this.settings = settings;
    }

    @Override
    public String name() {
        return journals.stream().map(JournalFile::name).collect(Collectors.joining(", "));
    }

    @Override
    public List<Choice> choices(Choice.Kind kind) {
        return switch (kind) {
            case LEDGER_ACCOUNTS -> {
                TreeSet<String> accounts = new TreeSet<>(settings.accounts());
                journals.forEach(journal -> accounts.addAll(journal.accounts()));
                yield accounts.stream().map(PlaintextAdministration::choice).toList();
            }
            case VAT_CODES, JOURNALS, PAYMENT_CONDITIONS -> List.of();
        };
    }

    @Override
    public Optional<Booked> find(Entry entry) {
        List<Optional<JournalText.Booked>> found = journals.stream()
                .map(journal -> journal.find(Identity.of(entry.source())))
                .toList();
        return found.stream().allMatch(Optional::isPresent)
                ? found.getFirst().map(PlaintextAdministration::booked)
                : Optional.empty();
    }

    @Override
    public Outcome book(Entry entry) {
        if (entry.reference().length() > PlaintextConnector.LONGEST_REFERENCE) {
            return new Rejected(Problem.owner(
                    Problem.Code.INCOMPLETE_DATA,
                    Map.of("field", "reference", "reason", "longer than " + PlaintextConnector.LONGEST_REFERENCE)));
        }
        JournalEntry translated = new PlaintextTranslator(settings).translate(entry);
        for (JournalFile journal : journals) {
            Optional<String> wrong = translated.postings().stream()
                    .map(JournalEntry.Posting::account)
                    .filter(account -> !journal.syntax().isAccount(account))
                    .findFirst();
            if (wrong.isPresent()) {
                return new Rejected(Problem.owner(
                        Problem.Code.BOOKS_REFUSED,
                        Map.of(
                                "account",
                                wrong.get(),
                                "reason",
                                journal.syntax().accountRule())));
            }
        }
        // A journal that has the record already keeps it, so a booking that stopped between the two is finished here.
        return booked(journals.stream()
                .map(journal -> journal.append(translated))
                .toList()
                .getFirst());
    }

    private static Choice choice(String account) {
        String type = account.split(":", 2)[0];
        return new Choice(account, account, Map.of("type", type, "number", ""));
    }

    private static Booked booked(JournalText.Booked record) {
        return new Booked(record.identity(), record.reference(), "", record.total());
    }
}
