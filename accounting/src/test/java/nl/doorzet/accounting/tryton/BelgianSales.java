package nl.doorzet.accounting.tryton;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import nl.doorzet.accounting.Parties;
import nl.doorzet.core.booking.BookingContext;
import nl.doorzet.core.booking.BookingRules;
import nl.doorzet.core.booking.Bookkeeper;
import nl.doorzet.core.booking.Entry;
import nl.doorzet.core.booking.Translation;
import nl.doorzet.core.connector.Capability;
import nl.doorzet.core.money.Money;
import nl.doorzet.core.money.VatRate;
import nl.doorzet.core.rules.PushRules;
import nl.doorzet.core.sales.CreditInvoice;
import nl.doorzet.core.sales.Customer;
import nl.doorzet.core.sales.DocumentId;
import nl.doorzet.core.sales.Invoice;
import nl.doorzet.core.sales.LineKind;
import nl.doorzet.core.sales.OrderLink;
import nl.doorzet.core.sales.PaymentMethod;
import nl.doorzet.core.sales.Sale;
import nl.doorzet.core.sales.SalesDocument;
import nl.doorzet.core.sales.SalesLine;
import nl.doorzet.core.sales.Totals;
import nl.doorzet.core.sales.VatFacts;
import nl.doorzet.core.settings.SettingsForm;

/**
 * What a Belgian shop sells, at random but the same for the same seed: at home at 21, 12, 6 and 0 %, to businesses in the Union,
 * out of it, and back again; at any date of the year, with VAT rounded per rate or per line.
 */
final class BelgianSales {
    private final Random random;
    private final BookingRules rules;

    BelgianSales(long seed, Map<String, String> rules) {
        random = new Random(seed);
        this.rules = read(BookingRules.class, rules);
    }

    /** The next entry; sales that can be understood in more than one way are left out, as the bookkeeper holds them. */
    Entry next(long id) {
        while (true) {
            BookingContext context = new BookingContext(
                    Parties.BELGIAN_SELLER,
                    read(PushRules.class, Map.of("source", "INVOICES")),
                    Set.of(Capability.NEEDS_VAT_CODES, Capability.NEEDS_LEDGER_ACCOUNTS),
                    Optional.empty(),
                    Instant.parse("2026-11-20T12:00:00Z"));
            if (Bookkeeper.translate(document(id), rules, context)
                    instanceof Translation.Translated(Entry entry, var _, var _, var _)) {
                return entry;
            }
        }
    }

    private SalesDocument document(long id) {
        boolean credit = random.nextInt(5) == 0;
        int kind = random.nextInt(6);
        boolean untaxed = kind < 2;
        List<SalesLine> lines = new ArrayList<>();
        for (int i = random.nextInt(4); i >= 0; i--) {
            lines.add(line(credit, untaxed));
        }
        if (random.nextInt(4) == 0) {
            BigDecimal discount = cents(300).negate();
            lines.add(line(LineKind.DISCOUNT, "1", credit ? discount.negate() : discount, rate(untaxed)));
        }
        Sale sale = new Sale(
                DocumentId.invoice(id),
                "F2026-" + id,
                "B" + id,
                Optional.of("F2026-" + id),
                Instant.parse("2026-01-02T12:00:00Z").plus(Duration.ofDays(random.nextInt(320))),
                customer(kind),
                lines,
                Optional.empty(),
                totals(lines),
                kind == 0 ? new VatFacts(true, false, false) : VatFacts.PLAIN,
                Optional.of(new PaymentMethod("1", "PaymentProvider-Bancontact", "Bancontact")),
                random.nextBoolean(),
                "");
        return credit ? new CreditInvoice(sale, OrderLink.PRESENT) : new Invoice(sale, OrderLink.PRESENT);
    }

    private static Customer customer(int kind) {
        return switch (kind) {
            case 0 -> Parties.business("Fahrrad GmbH", "DE", "DE136695976", "");
            case 1 -> Parties.consumer("Urs Keller", "CH");
            default -> Parties.consumer("An Claes", "BE");
        };
    }

    private SalesLine line(boolean credit, boolean untaxed) {
        String quantity = List.of("1", "2", "3", "7", "0.5", "1.333").get(random.nextInt(6));
        BigDecimal amount = cents(20_000);
        LineKind kind = random.nextInt(4) == 0 ? LineKind.SHIPPING : LineKind.GOODS;
        return line(kind, quantity, credit ? amount.negate() : amount, rate(untaxed));
    }

    private static SalesLine line(LineKind kind, String quantity, BigDecimal amount, VatRate rate) {
        return new SalesLine(kind, "Artikel", new BigDecimal(quantity), amount, true, Optional.of(rate), "");
    }

    private VatRate rate(boolean untaxed) {
        return untaxed
                ? VatRate.ZERO
                : VatRate.of(List.of("21", "21", "12", "6", "0").get(random.nextInt(5)));
    }

    private BigDecimal cents(int most) {
        return BigDecimal.valueOf(1 + random.nextInt(most), 2);
    }

    private Totals totals(List<SalesLine> lines) {
        boolean perLine = random.nextBoolean();
        Map<VatRate, List<BigDecimal>> amounts = new TreeMap<>();
        for (SalesLine line : lines) {
            amounts.computeIfAbsent(line.rate().orElseThrow(), _ -> new ArrayList<>())
                    .add(line.amount());
        }
        Money vat = Money.zero(Money.EUR);
        BigDecimal total = BigDecimal.ZERO;
        for (Map.Entry<VatRate, List<BigDecimal>> each : amounts.entrySet()) {
            BigDecimal sum = each.getValue().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            total = total.add(sum);
            for (BigDecimal taxed : perLine ? each.getValue() : List.of(sum)) {
                vat = vat.plus(each.getKey().vatIn(taxed, Money.EUR, RoundingMode.HALF_UP));
            }
        }
        return new Totals(new Money(total, Money.EUR), vat);
    }

    private static <R extends Record> R read(Class<R> type, Map<String, String> given) {
        return switch (SettingsForm.of(type).read(given)) {
            case SettingsForm.Read.Valid<R>(R settings) -> settings;
            case SettingsForm.Read.Invalid<R>(var errors) -> throw new AssertionError(errors.toString());
        };
    }
}
