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
import nl.doorzet.core.booking.Entry;
import nl.doorzet.core.booking.Journal;
import nl.doorzet.core.connector.ApiFailure.NoAnswer;
import org.jspecify.annotations.Nullable;

/** Finds, and makes where it is missing, what an invoice is tied to. What does not change while it is open is asked once. */
final class TrytonPlaces {
    private final TrytonClient client;
    private final Map<String, Integer> currencies = new HashMap<>();
    private final Map<String, Integer> countries = new HashMap<>();
    private Optional<Integer> journal = Optional.empty();
    private Optional<Integer> receivable = Optional.empty();

    TrytonPlaces(TrytonClient client) {
        this.client = client;
    }

    /** Empty for a currency that the books do not keep. */
    Optional<Integer> currency(Entry entry) {
        return once(currencies, entry.total().currency().getCurrencyCode(), client::currency);
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
        return new Place(client.company(), currency, Objects.requireNonNull(party.id()), address, journal(entry), owed);
    }

    private Party party(Entry entry) {
        String code = entry.debtor().number();
        return client.party(code).orElseGet(() -> {
            client.create(TrytonTranslator.party(entry, country(entry)));
            return client.party(code)
                    .orElseThrow(() -> new NoAnswer("create customer: the party %s is not there".formatted(code)));
        });
    }

    private @Nullable Integer country(Entry entry) {
        String code = entry.debtor().customer().billing().country();
        return entry.debtor().collective() || code.isBlank()
                ? null
                : once(countries, code, client::country).orElse(null);
    }

    private int journal(Entry entry) {
        Optional<Journal> chosen = entry.journal();
        if (chosen.filter(own -> own.id().matches("\\d{1,9}")).isPresent()) {
            return Integer.parseInt(chosen.get().id());
        } else if (journal.isEmpty()) {
            journal = client.salesJournals().stream().findFirst().map(Thing::id);
        }
        return journal.orElseThrow(() -> missing("read journals", "there is no journal of the type %s", "Omzet"));
    }

    private int receivable() {
        if (receivable.isEmpty()) {
            receivable = client.defaultReceivable();
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
