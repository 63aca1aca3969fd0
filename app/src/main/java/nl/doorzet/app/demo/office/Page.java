package nl.doorzet.app.demo.office;

import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.doorzet.simulators.ccvshop.Courier;
import nl.doorzet.simulators.ccvshop.shop.CcvShop;
import nl.doorzet.simulators.ccvshop.shop.Order;
import nl.doorzet.simulators.moneybird.ExternalInvoice;

/**
 * The page as the template shows it.
 *
 * @param orders a page of them, the newest first
 * @param deliveries the shop's latest messages to Doorzet
 * @param door where the owner goes on after installing from the App Store
 * @param entries what Moneybird holds, the newest first
 */
record Page(
        Words words,
        String token,
        URI dashboard,
        int number,
        int pages,
        long allOrders,
        List<OrderView> orders,
        List<ExternalInvoice> entries,
        long doubles,
        List<Pending> pending,
        Optional<Target> planned,
        Optional<Messenger> messenger,
        List<Courier.Delivery> deliveries,
        boolean canInstall,
        Optional<URI> door) {
    private static final int ORDERS = 10;
    private static final int MESSAGES = 5;

    static Page of(World world, Request request, String token) {
        CcvShop shop = world.shop().backOffice().shop();
        List<Order> all = shop.orders();
        int pages = Math.max(1, (all.size() + ORDERS - 1) / ORDERS);
        int number = Math.min(
                pages, request.query().number("pagina", 1, Integer.MAX_VALUE).orElse(1));
        return new Page(
                Words.in(request.language()),
                token,
                world.dashboard(),
                number,
                pages,
                all.size(),
                all.stream()
                        .sorted(Comparator.comparing(Order::createDate)
                                .thenComparingLong(Order::id)
                                .reversed())
                        .skip((number - 1L) * ORDERS)
                        .limit(ORDERS)
                        .map(order -> new OrderView(order, shop.invoicesOf(order.id()), done(order, request.query())))
                        .toList(),
                world.moneybird().invoices().reversed(),
                world.doubles().getAsLong(),
                Stream.of(Target.SHOP, Target.BOOKS)
                        .flatMap(t -> t.faults(world).pending().stream().map(fault -> new Pending(t, fault)))
                        .toList(),
                request.query().get("storing").map(t -> request.query().constant("storing", Target.class)),
                request.query().get("bode").map(m -> request.query().constant("bode", Messenger.class)),
                latest(world.shop().courier().deliveries()),
                world.app().isPresent(),
                request.query()
                        .get("appstore")
                        .filter("open"::equals)
                        .flatMap(open -> world.app())
                        .map(app -> world.shop()
                                .appStore()
                                .door(app, request.language().code())));
    }

    private static List<Courier.Delivery> latest(List<Courier.Delivery> all) {
        return all.reversed().stream().limit(MESSAGES).toList();
    }

    private static Optional<Done> done(Order order, Fields query) {
        return query.get("bestelling")
                .filter(Long.toString(order.id())::equals)
                .map(id -> query.constant("gedaan", Done.class));
    }
}
