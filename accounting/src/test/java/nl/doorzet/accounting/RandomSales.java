package nl.doorzet.accounting;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.doorzet.core.booking.Entry;
import nl.doorzet.core.booking.Translation;
import nl.doorzet.core.sales.Customer;
import nl.doorzet.core.sales.LineKind;
import nl.doorzet.core.sales.VatFacts;

/** Sales of all kinds, the same ones for the same seed. */
public final class RandomSales {
    private static final List<String> TEXTS = List.of(
            "Fietsbel",
            "Zadel \"Comfort\" <XL> & meer",
            "Café-crème; 50% | a,b",
            "Regel 1\nRegel 2\tTab",
            "Emoji 🚲 \u0000\u0007 ￾ \uD800 einde",
            "; doorzet:end invoice-1",
            "\\\"); DROP",
            "  ",
            "Ελληνικά Ünïcödé \u2028 [2026-01-01] date:2026-01-01");

    private final Random random;

    public RandomSales(long seed) {
        random = new Random(seed);
    }

    /** An entry; sales that can be understood in more than one way are left out, as the bookkeeper holds them. */
    public Entry next(long id) {
        while (true) {
            if (sale(id).translation() instanceof Translation.Translated translated) {
                return translated.entry();
            }
        }
    }

    private SampleSale sale(long id) {
        int kind = random.nextInt(9);
        SampleSale sale = SampleSale.invoice(id, customer(kind));
        boolean credit = random.nextInt(5) == 0;
        if (credit) {
            sale.credit(random.nextBoolean() ? "F2026-1" : "");
        }
        if (random.nextInt(4) == 0) {
            sale.from(Parties.BELGIAN_SELLER);
        }
        if (random.nextBoolean()) {
            sale.paid();
        }
        if (random.nextInt(5) > 0) {
            sale.by("PaymentProvider-" + id % 3, pick(List.of("iDEAL", "Visa", "Op rekening; \"30\" dagen")));
        }
        if (random.nextInt(6) == 0) {
            sale.with(Map.of("debtors", "COLLECTIVE"));
        }
        if (random.nextInt(6) == 0) {
            sale.roundedBy(pick(List.of("0.01", "-0.01", "0.02", "-0.02")));
        }
        boolean untaxed = facts(sale, kind);
        int lines = 1 + random.nextInt(6);
        for (int i = 0; i < lines; i++) {
            line(sale, credit, i, untaxed);
        }
        return sale;
    }

    private Customer customer(int kind) {
        String name = pick(TEXTS);
        return switch (kind) {
            case 0 -> Parties.dutchBusiness();
            case 1, 2 -> Parties.belgianBusiness();
            case 3 -> Parties.business(name + "!", "DE", "DE 123 456 789", "");
            case 4 -> Parties.business(name + "!", "NL", "", "");
            case 5 -> Parties.consumer(name + "!", "DE");
            case 6 -> Parties.consumer(name, "US");
            default -> Parties.consumer(name, "NL");
        };
    }

    /** Whether all rates must be zero. */
    private boolean facts(SampleSale sale, int kind) {
        switch (kind) {
            case 2, 3 -> sale.with(new VatFacts(true, false, false));
            case 6 -> sale.with(VatFacts.PLAIN);
            case 7 -> sale.with(new VatFacts(false, random.nextBoolean(), random.nextBoolean()));
            default -> {
                return false;
            }
        }
        return true;
    }

    private void line(SampleSale sale, boolean credit, int index, boolean untaxed) {
        LineKind kind = index == 0 ? LineKind.GOODS : pick(List.of(LineKind.values()));
        if (kind == LineKind.ROUNDING) {
            kind = LineKind.GOODS;
        }
        BigDecimal amount = BigDecimal.valueOf(1 + random.nextInt(index == 0 ? 500_000 : 20_000), 2);
        if (random.nextInt(3) == 0) {
            amount = amount.add(BigDecimal.valueOf(random.nextInt(10_000), 6));
        }
        boolean negative = kind.isDiscount() != credit;
        String quantity = pick(List.of("1", "2", "3", "7", "0.5", "1.333", "12000", "-4"));
        String rate = untaxed || kind == LineKind.DEPOSIT ? "0" : pick(List.of("21", "21", "9", "0", "19", "5.5"));
        BigDecimal signed = (negative ? amount.negate() : amount).setScale(6, RoundingMode.UNNECESSARY);
        sale.line(kind, pick(TEXTS), quantity, signed.toPlainString(), rate);
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
