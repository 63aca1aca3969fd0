package nl.doorzet.accounting.plaintext;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import nl.doorzet.accounting.files.Identity;
import nl.doorzet.core.booking.Entry;
import nl.doorzet.core.booking.Problem;
import nl.doorzet.core.connector.Choice;
import nl.doorzet.core.connector.accounting.Administration;
import nl.doorzet.core.connector.accounting.Outcome;
import nl.doorzet.core.connector.accounting.Outcome.Booked;
import nl.doorzet.core.connector.accounting.Outcome.Rejected;

/** The journal as an administration. */
final class PlaintextAdministration implements Administration {
    private final JournalFile file;
    private final PlaintextSettings settings;

    PlaintextAdministration(JournalFile file, PlaintextSettings settings) {
        this.file = file;
        this.settings = settings;
    }

    @Override
    public String name() {
        return file.name();
    }

    @Override
    public List<Choice> choices(Choice.Kind kind) {
        return switch (kind) {
            case LEDGER_ACCOUNTS -> {
                TreeSet<String> accounts = new TreeSet<>(settings.accounts());
                accounts.addAll(file.accounts());
                yield accounts.stream().map(PlaintextAdministration::choice).toList();
            }
            case VAT_CODES, JOURNALS -> List.of();
        };
    }

    @Override
    public Optional<Booked> find(Entry entry) {
        return file.find(Identity.of(entry.source())).map(PlaintextAdministration::booked);
    }

    @Override
    public Outcome book(Entry entry) {
        if (entry.reference().length() > PlaintextConnector.LONGEST_REFERENCE) {
            return new Rejected(Problem.owner(
                    Problem.Code.INCOMPLETE_DATA,
                    Map.of("field", "reference", "reason", "longer than " + PlaintextConnector.LONGEST_REFERENCE)));
        }
        JournalEntry translated = new PlaintextTranslator(settings).translate(entry);
        Optional<String> wrong = translated.postings().stream()
                .map(JournalEntry.Posting::account)
                .filter(account -> !file.syntax().isAccount(account))
                .findFirst();
        if (wrong.isPresent()) {
            return new Rejected(Problem.owner(
                    Problem.Code.BOOKS_REFUSED,
                    Map.of("account", wrong.get(), "reason", file.syntax().accountRule())));
        }
        return booked(file.append(translated));
    }

    private static Choice choice(String account) {
        String type = account.split(":", 2)[0];
        return new Choice(account, account, Map.of("type", type, "number", ""));
    }

    private static Booked booked(JournalText.Booked record) {
        return new Booked(record.identity(), record.reference(), "", record.total());
    }
}
