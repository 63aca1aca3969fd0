package nl.doorzet.simulators.ccvshop;

import java.util.List;
import nl.doorzet.simulators.Evidence;
import nl.doorzet.simulators.Evidence.Basis;
import nl.doorzet.simulators.ccvshop.shop.Address;
import nl.doorzet.simulators.ccvshop.shop.Customer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** The customer of an order or an invoice; what is not filled in is an empty text, all keys are there. */
final class PersonJson {
    private static final List<String> EMPTY = List.of(
            "email_invoice",
            "email_invoice_company",
            "email_invoice_union",
            "bankaccount",
            "iban",
            "bic",
            "bank",
            "tenname",
            "bankname",
            "reservationnumber",
            "income",
            "branche",
            "branch",
            "website",
            "clubcity",
            "clubcomment",
            "clubname",
            "beurs",
            "fair",
            "stand",
            "booth",
            "carbrand",
            "cartype",
            "carweight",
            "birthplace",
            "cardnumber",
            "findus",
            "ssnnumber",
            "zzppass",
            "costcentre");

    private PersonJson() {}

    @Evidence(value = Basis.OBSERVED, source = "reference ccv-shop §6.4 [S,O]")
    static ObjectNode of(Customer customer) {
        ObjectNode person = Json.object();
        person.set("billingaddress", billing(customer));
        person.set("deliveryaddress", address(customer.delivery(), ""));
        person.put("email", customer.email());
        person.put("customertype", customer.business() ? "b2b" : "b2c");
        person.put("btw", customer.vatNumber());
        person.put("kvk", customer.cocNumber());
        person.put("reference", customer.reference());
        EMPTY.forEach(name -> person.put(name, ""));
        return person.putNull("birthdate").putNull("birthtime");
    }

    private static ObjectNode billing(Customer customer) {
        Address address = customer.billing();
        return address(address, customer.mobile())
                .put("first_name", address.firstName())
                .put("last_name", address.lastName())
                .put("fax", "");
    }

    private static ObjectNode address(@Nullable Address given, String mobile) {
        Address address = given == null ? new Address("", "", "", "", 0, "", "", "", "") : given;
        boolean empty = given == null;
        return Json.object()
                .putNull("gender")
                .put("initials", address.initials())
                .put("full_name", address.fullName())
                .put("company", address.company())
                .put("address_line_1", empty ? "" : address.line())
                .put("address_line_2", "")
                .put("street", address.street())
                .put("housenumber", empty ? null : address.houseNumber())
                .put("housenumber_suffix", address.suffix())
                .put("zipcode", address.zipcode())
                .put("city", address.city())
                .put("province", "")
                .put("telephone", "")
                .put("mobile", mobile)
                .put("comment", "")
                .put("country", empty ? "" : address.countryName())
                .put("country_code", empty ? null : address.countryCode());
    }
}
