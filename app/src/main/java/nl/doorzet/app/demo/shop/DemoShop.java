package nl.doorzet.app.demo.shop;

import static nl.doorzet.app.demo.shop.Customers.*;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Random;
import java.util.function.Consumer;
import nl.doorzet.simulators.ccvshop.shop.BackOffice;
import nl.doorzet.simulators.ccvshop.shop.Coupon;
import nl.doorzet.simulators.ccvshop.shop.Customer;
import nl.doorzet.simulators.ccvshop.shop.Order;
import nl.doorzet.simulators.ccvshop.shop.OrderDraft;
import nl.doorzet.simulators.ccvshop.shop.PayMethod;

/** Three months of sales of a small Dutch shop, with everything in them that is awkward. The same every time. */
public final class DemoShop {
    private static final int DAYS = 90;
    private static final int EVERYDAY_ORDERS = 36;

    private final BackOffice office;
    private final Instant start;
    private final Random random = new Random(20261123);

    private DemoShop(BackOffice office, Instant now) {
        this.office = office;
        this.start = now.minus(Duration.ofDays(DAYS));
    }

    /** Sells all of it, on days up to now. */
    public static void fill(BackOffice office, Instant now) {
        Assortment.file(office.catalogue());
        DemoShop shop = new DemoShop(office, now);
        for (int i = 0; i < EVERYDAY_ORDERS; i++) {
            shop.everyday(2 + i * (DAYS - 4) / EVERYDAY_ORDERS);
        }
        shop.awkward();
    }

    private void everyday(int day) {
        Customer customer = CONSUMERS.get(random.nextInt(CONSUMERS.size()));
        OrderDraft draft = Assortment.basket(OrderDraft.of(customer), random);
        day(day, office -> office.pay(office.place(draft.paidBy(PayMethod.IDEAL))));
    }

    private void awkward() {
        paid(
                5,
                OrderDraft.of(BUSINESS)
                        .discountedRow("Kabelhaspel 25 m", "65.50", "5.00", 2, "21")
                        .row("Handboek elektra", "10.90", 3, "9")
                        .coupon(Coupon.percentage("WINTER10", "10"))
                        .shipping("6.05", "21")
                        .paymentCosts("1.21"));
        // Cents that do not divide: three for ten euros, twice, under two rates.
        paid(
                11,
                OrderDraft.of(CONSUMERS.get(1))
                        .row("Wollen draad, per meter", "3.333", 3, "21")
                        .row("Breipatroon", "1.667", 7, "9")
                        .shipping("4.95", "21"));
        paid(
                17,
                OrderDraft.of(BELGIAN_BUSINESS)
                        .intraCommunity()
                        .row("Montageset", "25.00", 4, "0")
                        .shipping("9.50", "0"));
        paid(
                23,
                OrderDraft.of(CONSUMERS.get(2))
                        .row("Fietslamp set USB", "24.95", 2, "21")
                        .loyaltyDiscount("5.00")
                        .shipping("6.95", "21"));
        paid(
                29,
                OrderDraft.of(CONSUMERS.get(3))
                        .row("Fietstas", "59.00", 1, "21")
                        .platformSale());
        paid(
                35,
                OrderDraft.of(BELGIAN)
                        .row("Fietsbel", "14.95", 1, "21")
                        .shipping("8.50", "21")
                        .paidBy(PayMethod.BANCONTACT));
        day(
                38,
                office -> office.place(OrderDraft.of(CONSUMERS.get(4))
                        .row("Fietspomp", "32.50", 1, "21")
                        .shipping("6.95", "21")
                        .paidBy(PayMethod.BANK_TRANSFER)));
        creditedInPart();
        changed();
        deleted();
    }

    private void creditedInPart() {
        Order order = paid(
                44,
                OrderDraft.of(CONSUMERS.get(5))
                        .row("Regenjas", "79.95", 2, "21")
                        .row("Routeboek", "18.50", 2, "9")
                        .coupon(Coupon.amount("WELKOM5", "5.00"))
                        .shipping("6.95", "21"));
        day(50, office -> office.credit(order, "Regenjas", 1));
        day(52, office -> office.creditShipping(order));
    }

    private void changed() {
        Order more = paid(
                56,
                OrderDraft.of(CONSUMERS.get(6)).row("Slot", "44.95", 1, "21").shipping("6.95", "21"));
        day(57, office -> office.edit(more, basket -> basket.count("Slot", "2"), true));
        Order silently = paid(
                60,
                OrderDraft.of(CONSUMERS.get(7)).row("Zadel", "39.95", 1, "21").shipping("6.95", "21"));
        day(61, office -> office.edit(silently, basket -> basket.count("Zadel", "2"), false));
    }

    private void deleted() {
        Order order = paid(
                65,
                OrderDraft.of(CONSUMERS.get(0))
                        .row("Kinderzitje", "89.00", 1, "21")
                        .shipping("6.95", "21"));
        day(66, office -> office.delete(order));
    }

    private Order paid(int day, OrderDraft draft) {
        BackOffice then = office.at(clock(day));
        return then.pay(then.place(draft));
    }

    private void day(int day, Consumer<BackOffice> what) {
        what.accept(office.at(clock(day)));
    }

    private Clock clock(int day) {
        return Clock.fixed(
                start.plus(Duration.ofDays(day)).plus(Duration.ofMinutes(random.nextInt(600))), ZoneOffset.UTC);
    }
}
