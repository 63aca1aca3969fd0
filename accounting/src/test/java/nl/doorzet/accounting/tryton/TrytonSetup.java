package nl.doorzet.accounting.tryton;

import static nl.doorzet.accounting.tryton.Rpc.date;
import static nl.doorzet.accounting.tryton.Rpc.decimal;
import static nl.doorzet.accounting.tryton.Rpc.is;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Sets up the books of a Belgian company in an empty database, as its people would (reference tryton, appendix). */
final class TrytonSetup {
    private final Rpc rpc;
    private int company;

    private TrytonSetup(Rpc rpc) {
        this.rpc = rpc;
    }

    static void prepare(Rpc rpc) {
        TrytonSetup setup = new TrytonSetup(rpc);
        setup.company();
        setup.chart();
        setup.year(2025);
        setup.year(2026);
        // What the samples need and a Belgian chart does not have.
        setup.tax("BTW 9% Nederland", "0.09");
        setup.tax("MwSt. 19% Deutschland (OSS)", "0.19");
        setup.plainPaper();
        for (String code : List.of("NL", "BE", "DE", "CH")) {
            rpc.create("country.country", Map.of("code", code, "name", code));
        }
    }

    private void company() {
        int euro = currency("EUR", "1");
        currency("USD", "1.10");
        int party = rpc.create("party.party", Map.of("name", "Fietsenwinkel De Spaak"));
        company = rpc.create("company.company", Map.of("party", party, "currency", euro));
        Map<String, Object> works = Map.of("companies", List.of(List.of("add", List.of(company))), "company", company);
        rpc.call("model.res.user.write", List.of(rpc.first("res.user", is("login", "admin"))), works);
        rpc.workFor(company);
    }

    private int currency(String code, String rate) {
        return rpc.create(
                "currency.currency",
                Map.of(
                        "name",
                        code,
                        "code",
                        code,
                        "symbol",
                        code,
                        "rounding",
                        decimal("0.01"),
                        "digits",
                        2,
                        "rates",
                        made(Map.of("rate", decimal(rate), "date", date(2020, 1, 1)))));
    }

    private void chart() {
        JsonNode wizard = rpc.call("wizard.account.create_chart.create");
        int session = wizard.get(0).asInt();
        int template = named("account_be", "root_nl");
        step(session, Map.of("start", Map.of()), "account");
        step(session, Map.of("account", Map.of("company", company, "account_template", template)), "create_account");
        Map<String, Object> properties = new HashMap<>();
        properties.put("company", company);
        properties.put("account_receivable", account("400"));
        properties.put("account_payable", account("440"));
        properties.put("category_account_expense", null);
        properties.put("category_account_revenue", null);
        step(session, Map.of("properties", properties), "create_properties");
        rpc.call("wizard.account.create_chart.delete", session);
    }

    private void step(int session, Map<String, ?> data, String state) {
        rpc.call("wizard.account.create_chart.execute", session, data, state);
    }

    private void year(int year) {
        int moves = rpc.create(
                "ir.sequence",
                Map.of(
                        "name",
                        "Boekingen " + year,
                        "sequence_type",
                        named("account", "sequence_type_account_move"),
                        "company",
                        company));
        Map<String, Object> sequences = new HashMap<>(Map.of("company", company));
        for (String kind : List.of("out_invoice", "out_credit_note", "in_invoice", "in_credit_note")) {
            sequences.put(
                    kind + "_sequence",
                    rpc.create(
                            "ir.sequence.strict",
                            Map.of(
                                    "name",
                                    kind + year,
                                    "sequence_type",
                                    named("account_invoice", "sequence_type_account_invoice"),
                                    "company",
                                    company,
                                    "prefix",
                                    "T" + year + "-")));
        }
        int made = rpc.create(
                "account.fiscalyear",
                Map.of(
                        "name", Integer.toString(year),
                        "company", company,
                        "start_date", date(year, 1, 1),
                        "end_date", date(year, 12, 31),
                        "post_move_sequence", moves,
                        "invoice_sequences", made(sequences)));
        rpc.call("model.account.fiscalyear.create_period", List.of(made));
    }

    private void tax(String name, String rate) {
        rpc.create(
                "account.tax",
                Map.of(
                        "name",
                        name,
                        "description",
                        name,
                        "type",
                        "percentage",
                        "rate",
                        decimal(rate),
                        "company",
                        company,
                        "group",
                        rpc.first("account.tax.group", is("kind", "sale")),
                        "invoice_account",
                        account("451"),
                        "credit_note_account",
                        account("451")));
    }

    /** Tryton prints each invoice that it posts, which takes as long as the rest of posting: on plain paper it does not. */
    private void plainPaper() {
        int report = rpc.first("ir.action.report", is("report_name", "account.invoice"));
        Map<String, Object> text = Map.of("__class__", "bytes", "base64", "RmFjdHV1cg==");
        rpc.call(
                "model.ir.action.report.write",
                List.of(report),
                Map.of("report_content_custom", text, "template_extension", "txt"));
    }

    private int account(String code) {
        return rpc.first("account.account", is("code", code), List.of("closed", "!=", true));
    }

    /** What a module calls by this name. */
    private int named(String module, String name) {
        List<Object> conditions = List.of(is("module", module), is("fs_id", name));
        return rpc.read("ir.model.data", conditions, "db_id")
                .get(0)
                .get("db_id")
                .asInt();
    }

    static List<List<Object>> made(Map<String, ?> thing) {
        return List.of(List.of("create", List.of(thing)));
    }
}
