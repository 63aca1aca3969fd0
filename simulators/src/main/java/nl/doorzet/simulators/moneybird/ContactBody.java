package nl.doorzet.simulators.moneybird;

import static nl.doorzet.simulators.Evidence.Basis.DOCUMENTED;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.doorzet.simulators.Evidence;

/** Reads the body that creates a contact. The administration has no workflows and no custom fields. */
@Evidence(value = DOCUMENTED, source = "reference moneybird §4 [S]; the countries are those of ISO 3166")
final class ContactBody {
    static final List<String> TEXTS = List.of(
            "company_name",
            "firstname",
            "lastname",
            "address1",
            "address2",
            "zipcode",
            "city",
            "country",
            "phone",
            "tax_number",
            "chamber_of_commerce",
            "bank_account",
            "send_invoices_to_email",
            "send_invoices_to_attention",
            "delivery_method",
            "si_identifier_type",
            "si_identifier");

    private static final Set<String> KNOWN = Stream.concat(
                    TEXTS.stream(),
                    Stream.of(
                            "customer_id",
                            "email_ubl",
                            "invoice_workflow_id",
                            "contact_person",
                            "custom_fields_attributes"))
            .collect(Collectors.toUnmodifiableSet());
    private static final Set<String> DELIVERY = Set.of("Email", "Peppol", "Simplerinvoicing", "Manual", "Post");
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    private ContactBody() {}

    static Contact read(Call call, Books books) {
        Fields fields = call.body("contact", KNOWN);
        Map<String, String> texts = new LinkedHashMap<>();
        TEXTS.forEach(name -> fields.text(name).ifPresent(text -> texts.put(name, text)));
        if (Stream.of("company_name", "firstname", "lastname").noneMatch(texts::containsKey)) {
            List.of("company_name", "firstname", "lastname").forEach(fields.problems()::blank);
        }
        fields.oneOf("country", COUNTRIES);
        fields.oneOf("delivery_method", DELIVERY);
        fields.flag("email_ubl");
        fields.referenceToNothing("invoice_workflow_id");
        fields.list("custom_fields_attributes", Set.of("id", "value"), "custom_fields.")
                .forEach(custom -> custom.requiredReference("id", _ -> Optional.empty()));
        fields.object("contact_person", Set.of("firstname", "lastname"), "contact_person.")
                .ifPresent(person -> {
                    person.requiredText("firstname");
                    person.requiredText("lastname");
                });
        String wanted = fields.text("customer_id").orElse("");
        if (!wanted.isEmpty() && books.contactByCustomerId(wanted).isPresent()) {
            fields.problems().add("customer_id", "taken", "has already been taken");
        }
        fields.problems().refuseIfAny();
        return new Contact(books.newId("4"), wanted.isEmpty() ? free(books) : wanted, texts);
    }

    /** The number that the books choose themselves. */
    private static String free(Books books) {
        int number = books.contacts().size() + 1;
        while (books.contactByCustomerId(Integer.toString(number)).isPresent()) {
            number++;
        }
        return Integer.toString(number);
    }
}
