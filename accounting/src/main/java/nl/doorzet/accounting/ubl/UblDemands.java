package nl.doorzet.accounting.ubl;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.doorzet.core.booking.Debtor;
import nl.doorzet.core.booking.Entry;
import nl.doorzet.core.sales.Address;
import nl.doorzet.core.sales.Seller;
import nl.doorzet.core.sales.VatTreatment;
import nl.doorzet.core.vat.VatNumber;

/** What no e-invoice can do without. */
final class UblDemands {
    /** Amounts have at most two decimals (BR-DEC). */
    static final int DECIMALS = 2;

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    private final List<String> missing = new ArrayList<>();

    private UblDemands() {}

    /** The names of the fields that are missing or cannot be used, such as {@code seller.vatNumber}. */
    static List<String> missing(Entry entry) {
        UblDemands demands = new UblDemands();
        demands.demand("reference", entry.reference().length() <= UblConnector.LONGEST_REFERENCE);
        demands.seller(entry.seller());
        demands.buyer(entry);
        return List.copyOf(demands.missing);
    }

    private void seller(Seller seller) {
        Address address = seller.address();
        demand("seller.name", !seller.name().isBlank());
        demand("seller.address.street", !address.street().isBlank());
        demand("seller.address.postcode", !address.postcode().isBlank());
        demand("seller.address.city", !address.city().isBlank());
        demand("seller.address.country", COUNTRIES.contains(address.country()));
        demand(
                "seller.vatNumber",
                VatNumber.read(seller.vatNumber(), address.country()).isPresent());
    }

    private void buyer(Entry entry) {
        Debtor debtor = entry.debtor();
        String country = debtor.customer().billing().country();
        demand("customer.address.country", COUNTRIES.contains(country));
        // An intra-community supply names both VAT numbers and where the goods went (BR-IC-02, BR-IC-12).
        if (entry.lines().stream().anyMatch(line -> line.category().treatment() == VatTreatment.REVERSE_CHARGED)) {
            demand(
                    "customer.vatNumber",
                    VatNumber.read(debtor.customer().vatNumber(), country).isPresent());
            demand(
                    "customer.delivery.country",
                    COUNTRIES.contains(debtor.customer().destination().country()));
        }
    }

    private void demand(String field, boolean given) {
        if (!given) {
            missing.add(field);
        }
    }
}
