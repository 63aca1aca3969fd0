package nl.doorzet.accounting.tryton;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import nl.doorzet.accounting.Refusal;
import nl.doorzet.accounting.tryton.TrytonJson.Party;
import nl.doorzet.accounting.tryton.TrytonJson.Thing;
import nl.doorzet.accounting.tryton.TrytonTranslator.Place;
import nl.doorzet.core.booking.Debtor;
import nl.doorzet.core.booking.Entry;
import nl.doorzet.core.booking.Journal;
import nl.doorzet.core.booking.PaymentCondition;
import nl.doorzet.core.connector.ApiFailure.NoAnswer;
import org.jspecify.annotations.Nullable;

/** Finds, and makes where it is missing, what an invoice is tied to. What does not change while it is open is asked once. */
final class TrytonPlaces {
    private final TrytonModels models;
    private final TrytonLists lists;
    private final TrytonClient client;
    private final Map<String, Integer> currencies = new HashMap<>();
    private final Map<String, Integer> countries = new HashMap<>();
    private Optional<Integer> journal = Optional.empty();
    private Optional<Integer> receivable = Optional.empty();

    TrytonPlaces(TrytonModels models, TrytonLists lists, TrytonClient client) {
        this.models = models;
        this.lists = lists;
        this.client = client;
    }

    /** Empty for a currency that the books do not keep. */
    Optional<Integer> currency(Entry entry) {
        return once(currencies, entry.total().currency().getCurrencyCode(), lists::currency);
    }

    Place of(Entry entry, int currency) {
        Party party = party(entry);
        int address = Objects.requireNonNullElse(party.addresses(), List.<Integer>of()).stream()
                .findFirst()
                .orElseThrow(() -> missing(
                        "find customer",
                        "the party %s has no address",
                        entry.debtor().number()));
        int owed = Objects.requireNonNullElseGet(party.accountReceivable(), this::receivable);
        return new Place(
                models.company(),
                currency,
                Objects.requireNonNull(party.id()),
                address,
                journal(entry),
                owed,
                entry.condition().map(TrytonPlaces::term).orElse(null));
    }

    private Party party(Entry entry) {
        String code = entry.debtor().number();
        return client.party(code).or(() -> known(entry.debtor())).orElseGet(() -> {
            client.create(TrytonTranslator.party(entry, country(entry)));
            return client.party(code)
                    .orElseThrow(() -> new NoAnswer("create customer: the party %s is not there".formatted(code)));
        });
    }

    /** By what else the owner wants customers to be found; several alike are none. */
    private Optional<Party> known(Debtor debtor) {
        return debtor.traits().stream()
                .map(client::parties)
                .filter(fitting -> fitting.size() == 1)
                .map(List::getFirst)
                .findFirst();
    }

    private static int term(PaymentCondition chosen) {
        if (!chosen.id().matches("\\d{1,9}")) {
            throw missing("find payment term", "there is no payment term %s", chosen.id());
        }
        return Integer.parseInt(chosen.id());
    }

    private @Nullable Integer country(Entry entry) {
        String code = entry.debtor().customer().billing().country();
        return entry.debtor().collective() || code.isBlank()
                ? null
                : once(countries, code, lists::country).orElse(null);
    }

    private int journal(Entry entry) {
        Optional<Journal> chosen = entry.journal();
        if (chosen.filter(own -> own.id().matches("\\d{1,9}")).isPresent()) {
            return Integer.parseInt(chosen.get().id());
        } else if (journal.isEmpty()) {
            journal = lists.salesJournals().stream().findFirst().map(Thing::id);
        }
        return journal.orElseThrow(() -> missing("read journals", "there is no journal of the type %s", "Omzet"));
    }

    private int receivable() {
        if (receivable.isEmpty()) {
            receivable = lists.defaultReceivable();
        }
        return receivable.orElseThrow(
                () -> missing("read configuration", "no account is chosen for what customers owe (%s)", "Debiteuren"));
    }

    private static Optional<Integer> once(
            Map<String, Integer> known, String key, Function<String, Optional<Integer>> ask) {
        Optional<Integer> found = Optional.ofNullable(known.get(key)).or(() -> ask.apply(key));
        found.ifPresent(id -> known.put(key, id));
        return found;
    }

    private static Refusal missing(String what, String words, Object detail) {
        return new Refusal(what, 200, words.formatted(detail));
    }
}
