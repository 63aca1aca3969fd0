package nl.doorzet.core.connector.accounting;

import java.util.List;
import java.util.Optional;
import nl.doorzet.core.booking.Entry;
import nl.doorzet.core.connector.ApiFailure;
import nl.doorzet.core.connector.Choice;

/** One set of books. Calls are made one at a time. There is no verb to change or delete (rule D6). */
public interface Administration {
    /**
     * Its name in the accounting system; asking it proves the connection.
     *
     * @throws ApiFailure if the books cannot be reached or do not let us in
     */
    String name();

    /**
     * What a setting can choose from.
     *
     * @throws ApiFailure as {@link #name()}
     */
    List<Choice> choices(Choice.Kind kind);

    /**
     * Looks for the entry in the books, by exactly the keys with which {@link #book} books it. Reads only.
     *
     * @return empty if it is certainly not there
     * @throws ApiFailure if that cannot be found out now
     */
    Optional<Outcome.Booked> find(Entry entry);

    /**
     * Books the entry. Called only when no earlier attempt can still be in the books. Everything that it makes on the way, such
     * as a debtor, is looked for first, so that a later attempt goes on where this one stopped.
     *
     * @throws ApiFailure from the door out, passed on
     */
    Outcome book(Entry entry);
}
