package nl.doorzet.simulators.moneybird;

import static nl.doorzet.simulators.Evidence.Basis.ASSUMED;

import java.util.regex.Pattern;
import nl.doorzet.simulators.Evidence;
import tools.jackson.databind.node.ObjectNode;

/** The answer about a contact; shorter than the vendor's. */
final class ContactJson {
    @Evidence(value = ASSUMED, source = "reference moneybird §4 [S]: checked by the vendor; here only the form is")
    private static final Pattern VAT_NUMBER = Pattern.compile("[A-Z]{2}[0-9A-Z+*]{2,13}");

    private ContactJson() {}

    static ObjectNode of(Contact contact, Books books) {
        ObjectNode json = Json.object()
                .put("id", contact.id())
                .put("administration_id", Books.ADMINISTRATION_ID)
                .put("customer_id", contact.customerId());
        ContactBody.TEXTS.forEach(name -> json.put(name, contact.field(name)));
        String vatNumber = contact.field("tax_number");
        if (vatNumber == null) {
            json.putNull("tax_number_valid").putNull("tax_number_validated_at");
        } else {
            json.put("tax_number_valid", VAT_NUMBER.matcher(vatNumber).matches())
                    .put("tax_number_validated_at", InvoiceJson.moment(books.now()));
        }
        return json.put("archived", false).put("version", books.now().getEpochSecond());
    }
}
