package nl.doorzet.server.web.story;

import java.util.List;

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
        List<VatLine> vat,
        List<Line> lines,
        String net,
        String vatTotal,
        String total) {
    /** Whether any line is on an account of its own choice. */
    public boolean hasAccounts() {
        return lines.stream().anyMatch(line -> !line.account().isEmpty());
    }

    /** What one VAT category amounts to. */
    public record VatLine(String category, String net, String vat) {}

    /** One line of the entry. */
    public record Line(String kind, String description, String account, String category, String net, String vat) {}
}
