package nl.doorzet.app.walk;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nl.doorzet.simulators.ccvshop.shop.Basket;
import nl.doorzet.simulators.ccvshop.shop.Customer;
import nl.doorzet.simulators.ccvshop.shop.OrderDraft;
import nl.doorzet.simulators.ccvshop.shop.PayMethod;
import nl.doorzet.simulators.ccvshop.shop.Row;

/** What customers order, and what a shopkeeper makes of it. */
final class Baskets {
    private record Ware(String name, String price, String vat) {}

    private static final List<Ware> WARES = List.of(
            new Ware("Bel", "12.95", "21"),
            new Ware("Fietslamp", "34.50", "21"),
            new Ware("Routekaart", "17.99", "9"),
            new Ware("Reep", "2.35", "9"),
            new Ware("Zadel", "69.00", "21"),
            new Ware("Spatbord", "23.75", "21"));
    private static final int CUSTOMERS = 9;

    private final Random random;

    Baskets(Random random) {
        this.random = random;
    }

    OrderDraft draft(boolean incomplete) {
        int who = random.nextInt(CUSTOMERS);
        OrderDraft draft = OrderDraft.of(Customer.consumer("Klant " + who, "NL").withUser(500 + who))
                .paidBy(any(PayMethod.all()));
        int first = random.nextInt(WARES.size());
        int kinds = 1 + random.nextInt(3);
        for (int i = 0; i < kinds; i++) {
            Ware ware = WARES.get((first + i) % WARES.size());
            draft.row(ware.name(), ware.price(), 1 + random.nextInt(4), ware.vat());
        }
        if (random.nextBoolean()) {
            draft.shipping("4.95", "21");
        }
        return incomplete ? draft.incomplete() : draft;
    }

    /** With another quantity or price of something, or with something more. */
    Basket changed(Basket basket) {
        List<Ware> missing = new ArrayList<>(WARES);
        missing.removeIf(ware -> names(basket).contains(ware.name()));
        int what = random.nextInt(4);
        if (basket.rows().isEmpty() || (what == 0 && !missing.isEmpty())) {
            Ware ware = any(missing);
            return basket.with(ware.name(), ware.price(), 1 + random.nextInt(3), ware.vat());
        }
        String name = any(names(basket));
        return what == 1
                ? basket.price(name, (1 + random.nextInt(50)) + ".9" + random.nextInt(10))
                : basket.count(name, String.valueOf(1 + random.nextInt(6)));
    }

    /** With less of something, or with nothing for shipping. */
    Basket less(Basket basket) {
        if (random.nextInt(4) == 0) {
            return basket.shipping("0");
        }
        Row row = any(basket.rows());
        int left = random.nextInt(row.count().intValueExact());
        return basket.count(row.product().name(), String.valueOf(left));
    }

    private static List<String> names(Basket basket) {
        return basket.rows().stream().map(row -> row.product().name()).toList();
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
