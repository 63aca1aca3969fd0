package nl.doorzet.simulators.tryton;

import static nl.doorzet.simulators.Evidence.Basis.ASSUMED;

import java.util.regex.Pattern;
import nl.doorzet.simulators.Evidence;
import tools.jackson.databind.node.ObjectNode;

/** What a party may be. */
final class Parties {
    private static final String PARTY = "party.party";

    /** The real server also computes the check digits. */
    @Evidence(value = ASSUMED, source = "Tryton 6.0.29 refuses wrong numbers; our pattern is coarser")
    private static final Pattern EU_VAT = Pattern.compile(
            "(AT|BE|BG|CY|CZ|DE|DK|EE|EL|ES|FI|FR|HR|HU|IE|IT|LT|LU|LV|MT|NL|PL|PT|RO|SE|SI|SK)[0-9A-Z]{8,12}");

    private final Store store;

    Parties(Store store) {
        this.store = store;
    }

    /** Refuses a party that was just made, if its code is another's or its VAT number is none. */
    void made(int id) {
        ObjectNode party = store.row(PARTY, id).orElseThrow();
        boolean twice = store.all(PARTY).stream()
                .anyMatch(other -> other.path("id").asInt() != id
                        && party.hasNonNull("code")
                        && other.path("code").equals(party.path("code")));
        if (twice) {
            throw Refused.user("The code on party must be unique.");
        }
        for (ObjectNode identifier : store.below(party, PARTY, "identifiers")) {
            String code = identifier.path("code").asString("");
            if (identifier.path("type").asString("").equals("eu_vat")
                    && !EU_VAT.matcher(code).matches()) {
                throw Refused.user("The European VAT Number \"%s\" for party \"%s\" is not valid."
                        .formatted(code, party.path("name").asString("")));
            }
        }
    }
}
