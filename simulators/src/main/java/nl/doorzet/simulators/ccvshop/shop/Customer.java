package nl.doorzet.simulators.ccvshop.shop;

import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Who buys.
 *
 * @param userId the account in the shop; null for a guest
 * @param delivery null when it is the billing address; the API then shows an empty one
 * @param vatNumber empty for a consumer
 */
public record Customer(
        @Nullable Long userId,
        boolean business,
        String email,
        String mobile,
        Address billing,
        @Nullable Address delivery,
        String vatNumber,
        String cocNumber,
        String reference) {

    /** A guest who buys for themselves. */
    public static Customer consumer(String fullName, String countryCode) {
        return new Customer(null, false, mail(fullName), "", Address.of(fullName, countryCode), null, "", "", "");
    }

    /** A business with an account in the shop. */
    public static Customer business(String company, String fullName, String countryCode, String vatNumber) {
        Address billing = Address.of(fullName, countryCode).of(company);
        String coc = countryCode.equals("NL") ? "12345678" : "";
        return new Customer(24_500_011L, true, mail(fullName), "", billing, null, vatNumber, coc, "");
    }

    public Customer deliveredTo(Address address) {
        return new Customer(userId, business, email, mobile, billing, address, vatNumber, cocNumber, reference);
    }

    public Customer withEmail(String address) {
        return new Customer(userId, business, address, mobile, billing, delivery, vatNumber, cocNumber, reference);
    }

    public Customer withUser(long id) {
        return new Customer(id, business, email, mobile, billing, delivery, vatNumber, cocNumber, reference);
    }

    public Customer withReference(String own) {
        return new Customer(userId, business, email, mobile, billing, delivery, vatNumber, cocNumber, own);
    }

    private static String mail(String fullName) {
        String plain = Normalizer.normalize(fullName, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        return plain.replaceAll("[^a-z ]", "").replace(' ', '.') + "@klant.example";
    }
}
