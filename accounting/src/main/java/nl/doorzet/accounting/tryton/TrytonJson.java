package nl.doorzet.accounting.tryton;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Their shapes (reference tryton, The API). What is sent leaves out what is null; of what is read, anything may be missing.
 * Things are named by their numbers; what is made along with a thing is a list of {@code ["create", [...]]}, what is tied to it
 * of {@code ["add", [...]]}.
 */
final class TrytonJson {
    private TrytonJson() {}

    /** An exact number; as text, so that no digit is lost. */
    record Numeric(
            @JsonProperty("__class__") String type,

            @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
            BigDecimal decimal) {
        static Numeric of(BigDecimal amount) {
            return new Numeric("Decimal", amount);
        }
    }

    record Day(@JsonProperty("__class__") String type, int year, int month, int day) {
        static Day of(LocalDate date) {
            return new Day("date", date.getYear(), date.getMonthValue(), date.getDayOfMonth());
        }
    }

    /** In whose name everything else is asked. */
    record Preferences(
            @Nullable Integer company,
            @JsonProperty("company.rec_name") @Nullable String companyName) {}

    record Thing(
            @Nullable Integer id,
            @Nullable String code,
            @Nullable String name) {}

    /** A tax with the accounts for invoices and for credits. */
    record Tax(
            @Nullable Integer id,
            @Nullable String name,
            @Nullable String description,
            @Nullable Numeric rate,
            @Nullable Integer invoiceAccount,
            @Nullable Integer creditNoteAccount) {}

    record Party(
            @Nullable Integer id,
            @Nullable String code,
            @Nullable List<Integer> addresses,
            @Nullable Integer accountReceivable) {}

    /** A warning that the user takes note of, once. */
    record Confirmed(int user, String name) {}

    record Configuration(@Nullable Integer defaultAccountReceivable) {}

    record Invoice(
            @Nullable Integer id,
            @Nullable String number,
            @Nullable String reference,
            @Nullable String state,
            @Nullable String comment,
            @Nullable Integer move,
            @Nullable Integer party,
            @Nullable Integer currency,
            @Nullable Day invoiceDate,
            @Nullable Numeric totalAmount) {}

    record Line(
            @Nullable Integer account,
            @Nullable Numeric amount,
            @Nullable List<Integer> taxes) {}

    record NewParty(
            String code,
            String name,
            List<List<Object>> addresses,
            @Nullable List<List<Object>> identifiers,
            @Nullable List<List<Object>> contactMechanisms) {}

    record NewAddress(
            @Nullable String street,
            @Nullable String postalCode,
            @Nullable String city,
            @Nullable Integer country) {}

    record NewIdentifier(@Nullable String type, String code) {}

    record NewContactMechanism(String type, String value) {}

    /** An invoice to be made; {@code type} is {@code out}, for customers. */
    record NewInvoice(
            String type,
            int company,
            int currency,
            int party,
            int invoiceAddress,
            int journal,
            int account,
            @Nullable Integer paymentTerm,
            Day invoiceDate,
            String number,
            String reference,
            String description,
            String comment,
            List<List<Object>> lines,
            List<List<Object>> taxes) {}

    record NewLine(
            String type,
            String description,
            BigDecimal quantity,
            Numeric unitPrice,
            int account,
            int currency,
            int company,
            List<List<Object>> taxes) {}

    /** What one tax amounts to; {@code manual} is false, as for those that Tryton computes. */
    record NewTax(boolean manual, String description, Numeric base, Numeric amount, int tax, int account) {}

    /** Things to be made along with the one that names them. */
    static List<List<Object>> made(List<?> things) {
        return List.of(List.of("create", things));
    }

    /** A thing that is there already. */
    static List<List<Object>> tied(int id) {
        return List.of(List.of("add", List.of(id)));
    }
}
