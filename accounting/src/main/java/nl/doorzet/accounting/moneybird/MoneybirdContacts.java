package nl.doorzet.accounting.moneybird;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.doorzet.accounting.moneybird.MoneybirdJson.Contact;
import nl.doorzet.core.booking.Debtor;

/** Whom an invoice is on: found by our number, or else as the owner wants it; made if it is missing, never changed. */
final class MoneybirdContacts {
    private final MoneybirdClient client;

    MoneybirdContacts(MoneybirdClient client) {
        this.client = client;
    }

    /** The identity of the debtor's contact, made now if there was none. */
    String of(Debtor debtor) {
        Contact contact = client.contact(debtor.number())
                .or(() -> known(debtor))
                .orElseGet(() -> client.create(MoneybirdTranslator.contact(debtor)));
        return Objects.requireNonNull(contact.id());
    }

    private Optional<Contact> known(Debtor debtor) {
        return debtor.traits().stream()
                .map(this::only)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Moneybird searches texts and has no exact search (reference moneybird §4), so what it finds is looked at. */
    private Optional<Contact> only(Debtor.Trait trait) {
        List<Contact> fitting = client.contacts(trait.text()).stream()
                .filter(contact -> trait.is(
                        switch (trait.kind()) {
                            case NUMBER -> contact.customerId();
                            case VAT_NUMBER -> contact.taxNumber();
                            case EMAIL -> contact.sendInvoicesToEmail();
                        }))
                .toList();
        return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
    }
}
