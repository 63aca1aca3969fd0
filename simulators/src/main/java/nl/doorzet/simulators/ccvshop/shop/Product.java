package nl.doorzet.simulators.ccvshop.shop;

import java.math.BigDecimal;

/** What is sold in a row. */
public record Product(long id, String name, String number, Kind kind) {

    /** The kind of a row. "product" was observed; the word for deposits is our guess (reference ccv-shop §6.2). */
    public enum Kind {
        PRODUCT("product"),
        DEPOSIT("deposit");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    /** In kilograms; all products of this shop weigh the same. */
    public BigDecimal weight() {
        return new BigDecimal("0.3");
    }

    /** The product with this name; its number follows from the name, so it is the same each time. */
    static Product named(String name, Kind kind) {
        int number = Math.floorMod(name.hashCode(), 100_000);
        return new Product(845_700_000L + number, name, "ART-" + number, kind);
    }
}
