package nl.doorzet.simulators.tryton;

import static nl.doorzet.simulators.Evidence.Basis.OBSERVED;

import java.math.BigDecimal;
import java.util.Map;
import nl.doorzet.simulators.Evidence;
import tools.jackson.databind.node.ObjectNode;

/** A Belgian company's books before its first sale: a part of the chart of the module account_be, and two foreign taxes. */
@Evidence(value = OBSERVED, source = "reference tryton, Measured: names, codes and kinds as in the Belgian chart")
final class Chart {
    static final int COMPANY = 1;

    private final Store store;

    private Chart(Store store) {
        this.store = store;
    }

    static void fill(Store store) {
        Chart chart = new Chart(store);
        chart.make("res.user", Map.of("name", "Administrator"));
        chart.make("company.company", Map.of("name", "Fietsenwinkel De Spaak"));
        chart.currencies();
        chart.accounts();
        chart.taxes();
        chart.make("account.invoice.payment_term", Map.of("name", "Contant"));
        chart.make("account.invoice.payment_term", Map.of("name", "30 dagen"));
        chart.make("account.journal", Map.of("code", "REV", "name", "Verkopen", "type", "revenue"));
        chart.make("account.journal", Map.of("code", "EXP", "name", "Aankopen", "type", "expense"));
    }

    private void currencies() {
        for (String code : new String[] {"EUR", "USD"}) {
            make("currency.currency", Map.of("code", code, "name", code));
        }
        for (String code : new String[] {"NL", "BE", "DE", "CH"}) {
            make("country.country", Map.of("code", code, "name", code));
        }
    }

    private void accounts() {
        int revenue = make("account.account.type", Map.of("name", "A. Omzet", "revenue", true));
        int receivable = make("account.account.type", Map.of("name", "Handelsvorderingen", "receivable", true));
        int debt = make("account.account.type", Map.of("name", "Belastingen"));
        int owed = account("400", "Handelsdebiteuren", receivable, false);
        account("451", "Te betalen btw", debt, false);
        account("70", "Omzet", revenue, true);
        for (String code : new String[] {"700", "701", "702", "703", "704"}) {
            account(code, "Verkopen en dienstprestaties", revenue, false);
        }
        account("708", "Toegekende kortingen, ristorno's en rabatten (-)", revenue, false);
        make("account.configuration", Map.of("default_account_receivable", owed));
    }

    private int account(String code, String name, int type, boolean closed) {
        return make(
                "account.account",
                Map.of("code", code, "name", name, "type", type, "closed", closed, "company", COMPANY));
    }

    private void taxes() {
        int sale = make("account.tax.group", Map.of("name", "BTW Verkoop van goederen", "kind", "sale"));
        int purchase = make("account.tax.group", Map.of("name", "BTW Aankoop", "kind", "purchase"));
        tax("BTW 21% Verkoop van goederen", "0.21", sale);
        tax("BTW 12% Verkoop van goederen", "0.12", sale);
        tax("BTW 6% Verkoop van goederen", "0.06", sale);
        tax("BTW 9% Nederland", "0.09", sale);
        tax("MwSt. 19% Deutschland (OSS)", "0.19", sale);
        tax("BTW 0% Bijzondere regeling", "0", sale);
        tax("BTW 0% Intracommunautaire verkoop van goederen", "0", sale);
        tax("BTW 0% Extracommunautaire verkoop van goederen", "0", sale);
        tax("BTW 21% Aankoop van bedrijfsmiddelen", "0.21", purchase);
    }

    private void tax(String name, String rate, int group) {
        int account = store.all("account.account").stream()
                .filter(row -> row.path("code").asString().equals("451"))
                .findFirst()
                .orElseThrow()
                .path("id")
                .asInt();
        ObjectNode tax = Json.object()
                .put("name", name)
                .put("description", name)
                .put("type", "percentage")
                .put("group", group)
                .put("company", COMPANY)
                .put("invoice_account", account)
                .put("credit_note_account", account);
        tax.set("rate", Json.decimal(new BigDecimal(rate)));
        store.create("account.tax", tax);
    }

    private int make(String model, Map<String, ?> values) {
        ObjectNode row = Json.object();
        values.forEach((name, value) -> {
            switch (value) {
                case Integer number -> row.put(name, number);
                case Boolean flag -> row.put(name, flag);
                default -> row.put(name, value.toString());
            }
        });
        return store.create(model, row);
    }
}
