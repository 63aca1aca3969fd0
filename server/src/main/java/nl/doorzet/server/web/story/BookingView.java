package nl.doorzet.server.web.story;

import java.util.List;
import nl.doorzet.server.web.EntryTable;

/**
 * How a document was booked, or last tried.
 *
 * @param way how the amounts were found, a sentence each
 * @param because why the VAT is what it is, a sentence each
 * @param booked whether it is in the books like this
 */
public record BookingView(
        boolean booked,
        String reference,
        String date,
        String description,
        List<String> way,
        List<String> because,
        EntryTable entry) {}
