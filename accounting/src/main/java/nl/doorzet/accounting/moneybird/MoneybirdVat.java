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
import nl.doorzet.core.forecast.BooksArithmetic;
import nl.doorzet.core.forecast.BooksRounding;
import nl.doorzet.core.money.VatRate;

/** Whether the entry's VAT codes are Moneybird's, and what Moneybird will make of its VAT. */
final class MoneybirdVat {
    /**
     * Per rate, taken out of the rate's total, half up (reference moneybird §8, assumed there). Unit prices are in cents. Prices
     * without VAT are no second chance: VAT that fits the net total of a rate, rounded once, fits its gross total too.
     */
    static final BooksArithmetic ARITHMETIC =
            new BooksArithmetic(BooksRounding.PER_RATE, RoundingMode.HALF_UP, true, 2, 0, false);

    private final Map<String, TaxRate> rates = new HashMap<>();

    MoneybirdVat(List<TaxRate> rates) {
        for (TaxRate rate : rates) {
            if (rate.id() != null) {
                this.rates.put(rate.id(), rate);
            }
        }
    }

    /** The first line whose account or VAT code is missing or another rate's. */
    Optional<Problem> problem(Entry entry) {
        return entry.lines().stream()
                .map(this::mapping)
                .flatMap(Optional::stream)
                .findFirst();
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

    private static VatRate percentage(TaxRate rate) {
        BigDecimal percentage = rate.percentage();
        return percentage == null ? VatRate.ZERO : new VatRate(percentage);
    }
}
