package nl.doorzet.accounting.moneybird;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.doorzet.accounting.moneybird.MoneybirdJson.TaxRate;
import nl.doorzet.core.booking.Entry;
import nl.doorzet.core.booking.EntryLine;
import nl.doorzet.core.booking.LedgerKeys;
import nl.doorzet.core.booking.Problem;
import nl.doorzet.core.booking.VatCode;
import nl.doorzet.core.money.Money;
import nl.doorzet.core.money.VatRate;

/**
 * Foretells the VAT that Moneybird will compute: per rate, taken out of the rate's total, half up (reference moneybird §8, assumed
 * there). No amount of VAT can be sent, and nothing that is in the books is ever changed; so what would differ is refused first.
 *
 * <p>Prices without VAT are no second chance: VAT that fits the net total of a rate, rounded once, fits its gross total too.
 */
final class MoneybirdVat {
    private final Map<String, TaxRate> rates = new HashMap<>();

    MoneybirdVat(List<TaxRate> rates) {
        for (TaxRate rate : rates) {
            if (rate.id() != null) {
                this.rates.put(rate.id(), rate);
            }
        }
    }

    /** Why the entry would not be in the books as it is; empty when it would. */
    Optional<Problem> problem(Entry entry) {
        return entry.lines().stream()
                .map(this::mapping)
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> difference(entry));
    }

    private Optional<Problem> mapping(EntryLine line) {
        String setting = "vat." + line.category().key();
        Optional<TaxRate> rate = line.vatCode().map(VatCode::id).map(rates::get);
        if (line.account().isEmpty()) {
            String ledger =
                    "ledger." + LedgerKeys.of(line.kind(), line.category()).getLast();
            return Optional.of(Problem.owner(Problem.Code.MISSING_LEDGER_ACCOUNT, Map.of("setting", ledger)));
        } else if (rate.isEmpty()
                || !percentage(rate.get()).equals(line.category().rate())) {
            return Optional.of(Problem.owner(Problem.Code.MISSING_VAT_CODE, Map.of("setting", setting)));
        }
        return Optional.empty();
    }

    private Optional<Problem> difference(Entry entry) {
        Map<VatCode, Money> gross = new HashMap<>();
        Map<VatCode, Money> vat = new HashMap<>();
        Map<VatCode, VatRate> percentages = new HashMap<>();
        for (EntryLine line : entry.lines()) {
            VatCode code = line.vatCode().orElseThrow();
            gross.merge(code, line.gross(), Money::plus);
            vat.merge(code, line.vat(), Money::plus);
            percentages.put(code, line.category().rate());
        }
        Map<VatCode, Money> theirs = new HashMap<>();
        percentages.forEach((code, rate) -> {
            Money total = gross.getOrDefault(code, Money.zero(entry.total().currency()));
            theirs.put(code, rate.vatIn(total.amount(), total.currency(), RoundingMode.HALF_UP));
        });
        if (theirs.equals(vat)) {
            return Optional.empty();
        }
        Money sum = Money.sum(theirs.values(), entry.total().currency());
        return Optional.of(Problem.owner(
                Problem.Code.AMOUNTS_DIFFER,
                Map.of(
                        "total", entry.total().plain(),
                        "vat", entry.vat().plain(),
                        "booksVat", sum.plain())));
    }

    private static VatRate percentage(TaxRate rate) {
        BigDecimal percentage = rate.percentage();
        return percentage == null ? VatRate.ZERO : new VatRate(percentage);
    }
}
