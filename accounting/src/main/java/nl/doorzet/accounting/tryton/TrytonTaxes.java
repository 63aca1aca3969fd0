package nl.doorzet.accounting.tryton;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.doorzet.accounting.tryton.TrytonJson.NewTax;
import nl.doorzet.accounting.tryton.TrytonJson.Numeric;
import nl.doorzet.accounting.tryton.TrytonJson.Tax;
import nl.doorzet.core.booking.Entry;
import nl.doorzet.core.booking.EntryLine;
import nl.doorzet.core.booking.LedgerKeys;
import nl.doorzet.core.booking.Problem;
import nl.doorzet.core.money.Money;
import nl.doorzet.core.money.VatRate;

/**
 * The taxes of the books, and what each amounts to in an entry.
 *
 * <p>Tryton computes a tax line for each tax that the lines name, one for lines from zero up and one for lines below zero, and
 * leaves a stated one alone whose base is what it computes itself (observed with Tryton 6.0). So the VAT is stated, and the
 * shop's own VAT arrives to the cent however the shop rounds.
 */
final class TrytonTaxes {
    private final Map<String, Tax> taxes = new HashMap<>();

    private record Group(Tax tax, boolean credit) {}

    TrytonTaxes(List<Tax> taxes) {
        for (Tax tax : taxes) {
            if (tax.id() != null && tax.invoiceAccount() != null && tax.creditNoteAccount() != null) {
                this.taxes.put(tax.id().toString(), tax);
            }
        }
    }

    /** Which setting has to be chosen (again); empty when all fit. */
    Optional<Problem> problem(Entry entry) {
        return entry.lines().stream()
                .map(this::problem)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Problem> problem(EntryLine line) {
        if (line.account().filter(account -> account.id().matches("\\d{1,9}")).isEmpty()) {
            String ledger =
                    "ledger." + LedgerKeys.of(line.kind(), line.category()).getLast();
            return Optional.of(Problem.owner(Problem.Code.MISSING_LEDGER_ACCOUNT, Map.of("setting", ledger)));
        }
        Optional<Tax> tax = line.vatCode().map(code -> taxes.get(code.id()));
        if (tax.flatMap(TrytonTaxes::rate)
                .filter(line.category().rate()::equals)
                .isEmpty()) {
            String vat = "vat." + line.category().key();
            return Optional.of(Problem.owner(Problem.Code.MISSING_VAT_CODE, Map.of("setting", vat)));
        }
        return Optional.empty();
    }

    /** The percentage that a tax stands for. */
    static Optional<VatRate> rate(Tax tax) {
        return Optional.ofNullable(tax.rate())
                .map(Numeric::decimal)
                .map(fraction -> new VatRate(fraction.movePointRight(2).stripTrailingZeros()));
    }

    /** The tax lines of an entry that has no problem. */
    List<NewTax> lines(Entry entry) {
        Map<Group, Money> bases = new LinkedHashMap<>();
        Map<Group, Money> amounts = new HashMap<>();
        for (EntryLine line : entry.lines()) {
            Tax tax = Objects.requireNonNull(
                    taxes.get(line.vatCode().orElseThrow().id()));
            Group group = new Group(tax, line.net().signum() < 0);
            bases.merge(group, line.net(), Money::plus);
            amounts.merge(group, line.vat(), Money::plus);
        }
        List<NewTax> lines = new ArrayList<>();
        bases.forEach((group, base) -> lines.add(line(
                group, base.amount(), Objects.requireNonNull(amounts.get(group)).amount())));
        return List.copyOf(lines);
    }

    private static NewTax line(Group group, BigDecimal base, BigDecimal amount) {
        Tax tax = group.tax();
        String description = Objects.requireNonNullElse(tax.description(), Objects.requireNonNullElse(tax.name(), ""));
        Integer account = group.credit() ? tax.creditNoteAccount() : tax.invoiceAccount();
        return new NewTax(
                false,
                description,
                Numeric.of(base),
                Numeric.of(amount),
                Objects.requireNonNull(tax.id()),
                Objects.requireNonNull(account));
    }
}
