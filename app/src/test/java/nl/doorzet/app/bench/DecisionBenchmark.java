package nl.doorzet.app.bench;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import nl.doorzet.core.booking.BookingContext;
import nl.doorzet.core.booking.BookingRules;
import nl.doorzet.core.booking.Bookkeeper;
import nl.doorzet.core.booking.Translation;
import nl.doorzet.core.money.Money;
import nl.doorzet.core.money.VatRate;
import nl.doorzet.core.rules.Decision;
import nl.doorzet.core.rules.History;
import nl.doorzet.core.rules.PushPolicy;
import nl.doorzet.core.rules.PushRules;
import nl.doorzet.core.sales.Address;
import nl.doorzet.core.sales.Customer;
import nl.doorzet.core.sales.DocumentId;
import nl.doorzet.core.sales.LineKind;
import nl.doorzet.core.sales.Order;
import nl.doorzet.core.sales.Sale;
import nl.doorzet.core.sales.SalesLine;
import nl.doorzet.core.sales.Seller;
import nl.doorzet.core.sales.Totals;
import nl.doorzet.core.sales.VatFacts;
import nl.doorzet.core.settings.SettingsForm;
import nl.doorzet.core.settings.SettingsForm.Read.Valid;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One paid order of twenty rows at two rates with a coupon, shipping and payment costs: does it go, and how is it booked? */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class DecisionBenchmark {
    private final Order order = order();
    private final PushRules push = settings(PushRules.class);
    private final BookingRules booking = settings(BookingRules.class);
    private final BookingContext context = new BookingContext(
            new Seller("Winkel BV", new Address("Kade 1", "1011 AA", "Amsterdam", "NL"), "", "NL001234567B01", "", ""),
            push,
            Set.of(),
            Optional.empty(),
            Instant.parse("2026-04-01T10:00:00Z"));

    @Benchmark
    public Decision decide() {
        return PushPolicy.decide(order, push, History.NONE);
    }

    /**
     * The whole of what is computed for one order.
     *
     * @throws IllegalStateException if the order cannot be booked, which would be measuring something else
     */
    @Benchmark
    public Translation decideAndTranslate() {
        Decision decision = decide();
        Translation translation = Bookkeeper.translate(order, booking, context);
        if (!(decision instanceof Decision.Push) || !(translation instanceof Translation.Translated)) {
            throw new IllegalStateException("The order is not booked: " + decision + ", " + translation);
        }
        return translation;
    }

    private static Order order() {
        List<SalesLine> lines = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            lines.add(line(LineKind.GOODS, "12.10", Optional.of(VatRate.of("21"))));
            lines.add(line(LineKind.GOODS, "10.90", Optional.of(VatRate.of("9"))));
        }
        lines.add(line(LineKind.DISCOUNT, "-23.00", Optional.empty()));
        lines.add(line(LineKind.SHIPPING, "6.05", Optional.of(VatRate.of("21"))));
        lines.add(line(LineKind.PAYMENT_COSTS, "1.21", Optional.empty()));
        Customer customer = new Customer(
                Optional.of("7"),
                "Anna",
                "de Vries",
                "Anna de Vries",
                "",
                false,
                "anna@example.com",
                "",
                "",
                "",
                "",
                new Address("Dorpsstraat 1", "1234 AB", "Ons Dorp", "NL"),
                Optional.empty());
        Sale sale = new Sale(
                DocumentId.order(1),
                "B1",
                "B1",
                Optional.empty(),
                Instant.parse("2026-03-14T11:00:00Z"),
                customer,
                lines,
                Optional.of(VatRate.of("21")),
                new Totals(Money.euro("214.26"), Money.euro("28.26")),
                VatFacts.PLAIN,
                Optional.empty(),
                true,
                "");
        return new Order(sale, true, 0, false);
    }

    private static SalesLine line(LineKind kind, String amount, Optional<VatRate> rate) {
        return SalesLine.single(kind, "Artikel", new BigDecimal(amount), true, rate);
    }

    private static <R extends Record> R settings(Class<R> type) {
        if (SettingsForm.of(type).read(Map.of()) instanceof Valid<R>(R settings)) {
            return settings;
        }
        throw new IllegalStateException(type.getSimpleName() + " has no presets for everything");
    }
}
