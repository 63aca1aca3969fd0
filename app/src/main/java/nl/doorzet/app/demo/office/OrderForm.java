package nl.doorzet.app.demo.office;

import java.util.List;
import nl.doorzet.app.demo.shop.Assortment;
import nl.doorzet.app.demo.shop.Assortment.Article;
import nl.doorzet.app.demo.shop.Customers;
import nl.doorzet.simulators.ccvshop.shop.Coupon;
import nl.doorzet.simulators.ccvshop.shop.Customer;
import nl.doorzet.simulators.ccvshop.shop.OrderDraft;
import nl.doorzet.simulators.ccvshop.shop.PayMethod;

/** The form with which an order is placed. Customers and articles are named by their place in the lists. */
final class OrderForm {
    static final List<Integer> LINES = List.of(1, 2, 3);
    static final int MOST = 99;

    private OrderForm() {}

    static OrderDraft draft(Fields form) {
        Customer customer = Customers.ALL.get(
                form.number("klant", 0, Customers.ALL.size() - 1).orElse(0));
        OrderDraft draft = OrderDraft.of(customer).paidBy(PayMethod.IDEAL);
        int filled = 0;
        for (int line : LINES) {
            var article = form.number("artikel" + line, 0, Assortment.ARTICLES.size() - 1);
            if (article.isPresent()) {
                Article chosen = Assortment.ARTICLES.get(article.get());
                draft = chosen.into(draft, form.number("aantal" + line, 1, MOST).orElse(1));
                filled++;
            }
        }
        if (filled == 0) {
            throw new Request.Unreadable("Placing an order failed: no article was chosen; go back and choose one.");
        }
        if (form.has("verzending")) {
            draft = Assortment.withShipping(draft);
        }
        if (form.has("kortingscode")) {
            draft = draft.coupon(Coupon.percentage("WINTER10", "10"));
        }
        return customer.equals(Customers.BELGIAN_BUSINESS) ? draft.intraCommunity() : draft;
    }
}
