package nl.doorzet.app.demo.office;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Random;
import nl.doorzet.app.demo.shop.Assortment;
import nl.doorzet.app.demo.shop.Customers;
import nl.doorzet.simulators.Fault;
import nl.doorzet.simulators.ccvshop.AppStore.App;
import nl.doorzet.simulators.ccvshop.shop.BackOffice;
import nl.doorzet.simulators.ccvshop.shop.Basket;
import nl.doorzet.simulators.ccvshop.shop.Order;
import nl.doorzet.simulators.ccvshop.shop.OrderDraft;
import nl.doorzet.simulators.ccvshop.shop.PayMethod;
import nl.doorzet.simulators.ccvshop.shop.Row;

/** Does what the forms ask, and says where to look afterwards. */
final class Desk {
    private final BackOffice office;
    private final World world;
    private final Random random = new Random();

    Desk(World world) {
        this.world = world;
        this.office = world.shop().backOffice();
    }

    /** The address at which the result can be seen; empty when there is no such form. */
    Optional<String> act(String path, Fields form) {
        return switch (path) {
            case "/bestellen" -> Optional.of(placed(OrderForm.draft(form), form.has("betaald")));
            case "/willekeurig" -> Optional.of(placed(anyDraft(), true));
            case "/bestelling" -> Optional.of(change(form));
            case "/storing" -> Optional.of(plan(form));
            case "/berichten" -> Optional.of(instruct(form));
            case "/appstore" -> world.app().map(app -> appStore(app, form));
            default -> Optional.empty();
        };
    }

    private OrderDraft anyDraft() {
        var customer = Customers.CONSUMERS.get(random.nextInt(Customers.CONSUMERS.size()));
        return Assortment.basket(OrderDraft.of(customer).paidBy(PayMethod.IDEAL), random);
    }

    private String placed(OrderDraft draft, boolean paid) {
        Order order = office.place(draft);
        if (paid) {
            office.pay(order);
        }
        return Links.order(order.id(), paid ? Done.PLACED_AND_PAID : Done.PLACED, 1);
    }

    private String change(Fields form) {
        int page = form.number("pagina", 1, Integer.MAX_VALUE).orElse(1);
        Order order = form.number("id", 1, Integer.MAX_VALUE)
                .flatMap(id -> office.shop().order(id))
                .orElseThrow(() -> new Request.Unreadable(
                        "Changing an order failed: this shop has no such order; reload the page."));
        return Links.order(order.id(), change(order, form), page);
    }

    private Done change(Order order, Fields form) {
        OrderAction action = form.constant("doe", OrderAction.class);
        String article = form.get("artikel").orElse("");
        try {
            switch (action) {
                case PAY -> office.pay(order);
                case EDIT_WITH_INVOICE -> office.edit(order, basket -> oneMore(basket, article), true);
                case EDIT -> office.edit(order, basket -> oneMore(basket, article), false);
                case CREDIT -> office.credit(order, article, 1);
                case DELETE -> office.delete(order);
            }
            return action.done();
        } catch (IllegalStateException | IllegalArgumentException e) {
            // The shop's own refusal, for example of a deleted order on a page that is out of date.
            return Done.REFUSED;
        }
    }

    private static Basket oneMore(Basket basket, String article) {
        return basket.rows().stream()
                .filter(row -> row.product().name().equals(article))
                .findFirst()
                .map(Row::count)
                .map(count -> basket.count(article, count.add(BigDecimal.ONE).toPlainString()))
                .orElseThrow(() -> new IllegalArgumentException("The order has no such row"));
    }

    private String instruct(Fields form) {
        Messenger messenger = form.constant("bode", Messenger.class);
        messenger.instruct(world.shop().courier());
        return Links.messages(messenger);
    }

    private String appStore(App app, Fields form) {
        boolean install = form.get("doe").filter("installeer"::equals).isPresent();
        if (install) {
            world.shop().appStore().connect(app);
        } else {
            world.shop().appStore().uninstall(app);
        }
        return Links.appStore(install);
    }

    private String plan(Fields form) {
        Target target = form.constant("bij", Target.class);
        Fault fault = form.constant("storing", Fault.class);
        target.faults(world).next(target::concerns, fault);
        return Links.troubles(target);
    }
}
