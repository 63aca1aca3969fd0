package nl.doorzet.simulators.tryton;

import static nl.doorzet.simulators.Evidence.Basis.OBSERVED;
import static nl.doorzet.simulators.tryton.Field.Kind.AMOUNT;
import static nl.doorzet.simulators.tryton.Field.Kind.COMPUTED;
import static nl.doorzet.simulators.tryton.Field.Kind.DATE;
import static nl.doorzet.simulators.tryton.Field.Kind.FLAG;
import static nl.doorzet.simulators.tryton.Field.Kind.QUANTITY;
import static nl.doorzet.simulators.tryton.Field.Kind.TEXT;
import static nl.doorzet.simulators.tryton.Field.many;
import static nl.doorzet.simulators.tryton.Field.number;
import static nl.doorzet.simulators.tryton.Field.one;
import static nl.doorzet.simulators.tryton.Field.tied;

import java.util.Map;
import nl.doorzet.simulators.Evidence;

/** The models and their fields, as far as customer invoices go. */
@Evidence(
        value = OBSERVED,
        source = "reference tryton, From empty database and Appendix; digits and names seen in 6.0.29")
final class Schema {
    private static final Field NAME = Field.of(TEXT);
    private static final Field COMPANY = one("company.company").must();

    static final Map<String, Map<String, Field>> MODELS = Map.ofEntries(
            Map.entry("res.user", Map.of("name", NAME)),
            Map.entry(
                    "res.user.warning",
                    Map.of("user", one("res.user").must(), "name", NAME.must(), "always", Field.of(FLAG))),
            Map.entry("company.company", Map.of("name", NAME)),
            Map.entry("country.country", Map.of("code", NAME, "name", NAME)),
            Map.entry("currency.currency", Map.of("code", NAME, "name", NAME)),
            Map.entry("account.journal", Map.of("code", NAME, "name", NAME, "type", NAME)),
            Map.entry(
                    "account.account.type",
                    Map.of("name", NAME, "revenue", Field.of(FLAG), "receivable", Field.of(FLAG))),
            Map.entry(
                    "account.account",
                    Map.of(
                            "code", NAME,
                            "name", NAME,
                            "type", one("account.account.type"),
                            "closed", Field.of(FLAG),
                            "company", COMPANY)),
            Map.entry("account.configuration", Map.of("default_account_receivable", one("account.account"))),
            Map.entry("account.tax.group", Map.of("name", NAME, "kind", NAME)),
            Map.entry(
                    "account.tax",
                    Map.of(
                            "name",
                            NAME,
                            "description",
                            NAME,
                            "type",
                            NAME,
                            "rate",
                            number(AMOUNT, 10),
                            "group",
                            one("account.tax.group"),
                            "company",
                            COMPANY,
                            "invoice_account",
                            one("account.account"),
                            "credit_note_account",
                            one("account.account"))),
            Map.entry(
                    "party.party",
                    Map.of(
                            "code", NAME,
                            "name", NAME,
                            "addresses", many("party.address", "party"),
                            "identifiers", many("party.identifier", "party"),
                            "contact_mechanisms", many("party.contact_mechanism", "party"),
                            "account_receivable", one("account.account"))),
            Map.entry(
                    "party.address",
                    Map.of(
                            "party", one("party.party").must(),
                            "street", NAME,
                            "postal_code", NAME,
                            "city", NAME,
                            "country", one("country.country"))),
            Map.entry(
                    "party.identifier", Map.of("party", one("party.party").must(), "type", NAME, "code", NAME.must())),
            Map.entry(
                    "party.contact_mechanism",
                    Map.of("party", one("party.party").must(), "type", NAME.must(), "value", NAME.must())),
            Map.entry("account.invoice.payment_term", Map.of("name", NAME.must())),
            Map.entry("account.invoice", invoice()),
            Map.entry(
                    "account.invoice.line",
                    Map.of(
                            "invoice", one("account.invoice").must(),
                            "type", NAME.must(),
                            "description", NAME,
                            "quantity", number(QUANTITY, 2),
                            "unit_price", number(AMOUNT, 4),
                            "account", one("account.account").must(),
                            "currency", one("currency.currency").must(),
                            "company", COMPANY,
                            "taxes", tied("account.tax"),
                            "amount", Field.of(COMPUTED))),
            Map.entry(
                    "account.invoice.tax",
                    Map.of(
                            "invoice", one("account.invoice").must(),
                            "manual", Field.of(FLAG),
                            "description", NAME.must(),
                            "base", number(AMOUNT, 2),
                            "amount", number(AMOUNT, 2),
                            "tax", one("account.tax"),
                            "account", one("account.account").must())));

    private Schema() {}

    private static Map<String, Field> invoice() {
        return Map.ofEntries(
                Map.entry("type", NAME.must()),
                Map.entry("company", COMPANY),
                Map.entry("currency", one("currency.currency").must()),
                Map.entry("party", one("party.party").must()),
                Map.entry("invoice_address", one("party.address").must()),
                Map.entry("journal", one("account.journal").must()),
                Map.entry("account", one("account.account").must()),
                Map.entry("payment_term", one("account.invoice.payment_term")),
                Map.entry("invoice_date", Field.of(DATE)),
                Map.entry("number", NAME),
                Map.entry("reference", NAME),
                Map.entry("description", NAME),
                Map.entry("comment", NAME),
                Map.entry("state", Field.of(COMPUTED)),
                Map.entry("move", Field.of(COMPUTED)),
                Map.entry("lines", many("account.invoice.line", "invoice")),
                Map.entry("taxes", many("account.invoice.tax", "invoice")),
                Map.entry("untaxed_amount", Field.of(COMPUTED)),
                Map.entry("tax_amount", Field.of(COMPUTED)),
                Map.entry("total_amount", Field.of(COMPUTED)));
    }
}
