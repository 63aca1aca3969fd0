package nl.doorzet.app.demo.shop;

import java.util.List;
import java.util.Random;
import nl.doorzet.simulators.ccvshop.shop.Catalogue;
import nl.doorzet.simulators.ccvshop.shop.Category;
import nl.doorzet.simulators.ccvshop.shop.OrderDraft;

/** What the demo's shop sells. */
public final class Assortment {
    /**
     * Something in the shop.
     *
     * @param price per piece with VAT, in euros
     * @param rate percentage of VAT
     */
    public record Article(String name, String price, String rate) {
        /** Puts so many of it into the order. */
        public OrderDraft into(OrderDraft draft, int count) {
            return draft.row(name, price, count, rate);
        }
    }

    public static final List<Article> ARTICLES = List.of(
            new Article("Fietslamp set USB", "24.95", "21"),
            new Article("Fietsbel messing", "14.95", "21"),
            new Article("Regenbroek", "49.90", "21"),
            new Article("Bandenplakset", "4.49", "21"),
            new Article("Drinkfles", "11.99", "21"),
            new Article("Boek Fietsroutes", "9.90", "9"),
            new Article("Fietskaart Veluwe", "7.95", "9"),
            new Article("Mueslireep, doos", "13.37", "9"));

    private static final List<String> READING =
            List.of("Boek Fietsroutes", "Fietskaart Veluwe", "Routeboek", "Handboek elektra", "Breipatroon");

    private static final List<String> ON_THE_BIKE = List.of(
            "Fietslamp set USB",
            "Fietsbel messing",
            "Fietsbel",
            "Bandenplakset",
            "Fietstas",
            "Slot",
            "Zadel",
            "Kinderzitje");

    private Assortment() {}

    /** Puts what the shop sells into its two categories; some things are in neither. */
    static void file(Catalogue catalogue) {
        Category bike = catalogue.add("Op de fiets");
        ON_THE_BIKE.forEach(article -> catalogue.file(article, bike));
        Category reading = catalogue.add("Boeken en kaarten");
        READING.forEach(article -> catalogue.file(article, reading));
    }

    /** Puts one to four articles and, mostly, the shipping into the order. */
    public static OrderDraft basket(OrderDraft draft, Random random) {
        OrderDraft filled = draft;
        int kinds = 1 + random.nextInt(4);
        int first = random.nextInt(ARTICLES.size());
        for (int i = 0; i < kinds; i++) {
            Article article = ARTICLES.get((first + i) % ARTICLES.size());
            filled = article.into(filled, 1 + random.nextInt(3));
        }
        return random.nextInt(4) == 0 ? filled : withShipping(filled);
    }

    public static OrderDraft withShipping(OrderDraft draft) {
        return draft.shipping("6.95", "21");
    }
}
