package nl.doorzet.server.web.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.doorzet.core.booking.CostCentre;
import nl.doorzet.core.booking.Entry;
import nl.doorzet.core.booking.EntryLine;
import nl.doorzet.core.booking.Journal;
import nl.doorzet.core.booking.LedgerAccount;
import nl.doorzet.core.booking.VatCode;
import nl.doorzet.core.booking.VatTotal;
import nl.doorzet.core.sales.LineKind;

/** What is created in the books. Amounts of a credit are negative. */
public record EntryJson(
        Entry.Kind kind,

        @About("The number under which the books know the document")
        String reference,

        LocalDate date,
        String description,
        DebtorJson debtor,
        boolean paid,
        List<LineJson> lines,
        @About("What each VAT category amounts to") List<VatJson> vat,
        Amount total,
        Optional<String> journal,
        Optional<String> costCentre,

        @About("The reference of the entry that a credit gives back from")
        Optional<String> credited) {
    /** Who owes it. */
    public record DebtorJson(
            String number,
            @About("Of the customer") String name,
            @About("Stands for many customers") boolean collective) {}

    /** One line. */
    public record LineJson(
            LineKind kind,
            String description,
            @About("As text, as the shop has it") String quantity,
            Amount net,
            Amount vat,
            @About("Such as domestic-21") String category,
            Optional<String> vatCode,
            Optional<String> ledgerAccount) {
        static LineJson of(EntryLine line) {
            return new LineJson(
                    line.kind(),
                    line.description(),
                    line.quantity().toPlainString(),
                    Amount.of(line.net()),
                    Amount.of(line.vat()),
                    line.category().key(),
                    line.vatCode().map(VatCode::id),
                    line.account().map(LedgerAccount::id));
        }
    }

    /** One VAT category. */
    public record VatJson(@About("Such as domestic-21") String category, Amount net, Amount vat) {
        static VatJson of(VatTotal total) {
            return new VatJson(total.category().key(), Amount.of(total.net()), Amount.of(total.vat()));
        }
    }

    public EntryJson {
        lines = List.copyOf(lines);
        vat = List.copyOf(vat);
    }

    public static EntryJson of(Entry entry) {
        return new EntryJson(
                entry.kind(),
                entry.reference(),
                entry.date(),
                entry.description(),
                new DebtorJson(
                        entry.debtor().number(),
                        entry.debtor().collective()
                                ? ""
                                : entry.debtor().customer().displayName(),
                        entry.debtor().collective()),
                entry.paid(),
                entry.lines().stream().map(LineJson::of).toList(),
                entry.vatTotals().stream().map(VatJson::of).toList(),
                Amount.of(entry.total()),
                entry.journal().map(Journal::id),
                entry.costCentre().map(CostCentre::id),
                entry.credited());
    }
}
