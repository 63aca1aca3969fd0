package nl.doorzet.simulators.moneybird;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An external sales invoice as it is in the books.
 *
 * @param entryNumber counts the administration's entries from 1
 * @param created when it was booked, on the simulator's clock
 */
public record ExternalInvoice(
        String id,
        int entryNumber,
        Contact contact,
        String reference,
        LocalDate date,
        @Nullable LocalDate dueDate,
        String currency,
        boolean pricesInclTax,
        @Nullable String source,
        @Nullable String sourceUrl,
        List<InvoiceLine> lines,
        List<Payment> payments,
        List<Attachment> attachments,
        Instant created) {
    public ExternalInvoice {
        lines = List.copyOf(lines);
        payments = List.copyOf(payments);
        attachments = List.copyOf(attachments);
    }

    public BigDecimal totalExclTax() {
        return totals().exclTax();
    }

    public BigDecimal totalInclTax() {
        return totals().inclTax();
    }

    /** Per VAT rate, in the order of the lines. */
    public List<TaxTotal> taxTotals() {
        return totals().perRate();
    }

    /** The VAT of all rates with this percentage, for example "21"; zero if there is none. */
    public BigDecimal tax(String percentage) {
        BigDecimal wanted = new BigDecimal(percentage);
        return taxTotals().stream()
                .filter(total -> total.rate().hasPercentage(wanted))
                .map(TaxTotal::tax)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public BigDecimal totalPaid() {
        return payments.stream().map(Payment::price).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public BigDecimal totalUnpaid() {
        return totalInclTax().subtract(totalPaid());
    }

    /** {@code open}, {@code late} or {@code paid}, seen on a day. */
    String state(LocalDate today) {
        if (!payments.isEmpty() && totalUnpaid().signum() == 0) {
            return "paid";
        }
        return dueDate != null && dueDate.isBefore(today) ? "late" : "open";
    }

    ExternalInvoice with(Payment payment) {
        return copy(append(payments, payment), attachments);
    }

    ExternalInvoice with(Attachment attachment) {
        return copy(payments, append(attachments, attachment));
    }

    private Totals totals() {
        return Totals.of(lines, pricesInclTax);
    }

    private static <T> List<T> append(List<T> list, T one) {
        return Stream.concat(list.stream(), Stream.of(one)).toList();
    }

    private ExternalInvoice copy(List<Payment> newPayments, List<Attachment> newAttachments) {
        return new ExternalInvoice(
                id,
                entryNumber,
                contact,
                reference,
                date,
                dueDate,
                currency,
                pricesInclTax,
                source,
                sourceUrl,
                lines,
                newPayments,
                newAttachments,
                created);
    }
}
