package nl.doorzet.app.demo;

import java.util.List;
import java.util.Random;
import nl.doorzet.simulators.ccvshop.shop.OrderDraft;

/** What the demo's shop sells. */
final class Assortment {
    private record Article(String name, String price, String rate) {}

    private static final List<Article> ARTICLES = List.of(
            new Article("Fietslamp set USB", "24.95", "21"),
            new Article("Fietsbel messing", "14.95", "21"),
            new Article("Regenbroek", "49.90", "21"),
            new Article("Bandenplakset", "4.49", "21"),
            new Article("Drinkfles", "11.99", "21"),
            new Article("Boek Fietsroutes", "9.90", "9"),
            new Article("Fietskaart Veluwe", "7.95", "9"),
            new Article("Mueslireep, doos", "13.37", "9"));

    private Assortment() {}

    /** Puts one to four articles and the shipping into the order. */
    static OrderDraft basket(OrderDraft draft, Random random) {
        OrderDraft filled = draft;
        int kinds = 1 + random.nextInt(4);
        int first = random.nextInt(ARTICLES.size());
        for (int i = 0; i < kinds; i++) {
            Article article = ARTICLES.get((first + i) % ARTICLES.size());
            filled = filled.row(article.name(), article.price(), 1 + random.nextInt(3), article.rate());
        }
        return random.nextInt(4) == 0 ? filled : filled.shipping("6.95", "21");
    }
}
