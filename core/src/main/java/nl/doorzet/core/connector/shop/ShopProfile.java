package nl.doorzet.core.connector.shop;

import java.util.List;
import nl.doorzet.core.sales.PaymentMethod;
import nl.doorzet.core.sales.Seller;

/**
 * What a shop says of itself.
 *
 * @param name of the shop
 * @param missing what the key may not read but we need, in the shop's own words; empty when all is well
 */
public record ShopProfile(String name, Seller seller, List<PaymentMethod> paymentMethods, List<String> missing) {
    public ShopProfile {
        paymentMethods = List.copyOf(paymentMethods);
        missing = List.copyOf(missing);
    }
}
