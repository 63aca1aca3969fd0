package nl.doorzet.core.connector.shop;

import java.util.List;
import nl.doorzet.core.sales.PaymentMethod;
import nl.doorzet.core.sales.Seller;

/**
 * What a shop says of itself.
 *
 * @param name of the shop
 * @param missing what the key may not read but we need, in the shop's own words; empty when all is well
 * @param advice what the owner should set right before it goes wrong, in whole English sentences; empty when all is well
 */
public record ShopProfile(
        String name, Seller seller, List<PaymentMethod> paymentMethods, List<String> missing, List<String> advice) {
    public ShopProfile {
        paymentMethods = List.copyOf(paymentMethods);
        missing = List.copyOf(missing);
        advice = List.copyOf(advice);
    }

    /** Without advice. */
    public ShopProfile(String name, Seller seller, List<PaymentMethod> paymentMethods, List<String> missing) {
        this(name, seller, paymentMethods, missing, List.of());
    }
}
