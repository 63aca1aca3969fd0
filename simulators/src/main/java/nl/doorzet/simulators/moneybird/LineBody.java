package nl.doorzet.simulators.moneybird;

import static nl.doorzet.simulators.Evidence.Basis.ASSUMED;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.doorzet.simulators.Evidence;

/** Reads the lines of an external sales invoice. The administration has no projects and no products. */
@Evidence(
        value = ASSUMED,
        source = "reference moneybird §5.1 [S] for the fields; that VAT rate and ledger account must be named is ours")
final class LineBody {
    private static final String PREFIX = "details.";
    private static final Pattern PERIOD = Pattern.compile("\\d{8}\\.\\.\\d{8}");
    private static final Set<String> KNOWN = Set.of(
            "description",
            "price",
            "amount",
            "tax_rate_id",
            "ledger_account_id",
            "project_id",
            "product_id",
            "period",
            "row_order",
            "automated_tax_enabled");

    private LineBody() {}

    /** The lines without problems; the problems of the others are noted. */
    static List<InvoiceLine> read(Fields invoice, Books books) {
        List<Fields> all = invoice.list("details_attributes", KNOWN, PREFIX);
        if (all.isEmpty()) {
            invoice.problems().blank("details");
        }
        List<InvoiceLine> lines = new ArrayList<>();
        for (Fields line : all) {
            line(line, lines.size(), books).ifPresent(lines::add);
        }
        return lines;
    }

    private static Optional<InvoiceLine> line(Fields line, int place, Books books) {
        String description = line.requiredText("description");
        BigDecimal price = line.requiredMoney("price");
        BigDecimal amount = line.quantity("amount").orElse(BigDecimal.ONE);
        Optional<TaxRate> rate = line.requiredReference("tax_rate_id", books::salesRate);
        Optional<LedgerAccount> account =
                line.requiredReference("ledger_account_id", id -> books.ledgerAccount(id, LedgerAccount.SALES));
        int order = line.count("row_order").orElse(place);
        line.referenceToNothing("project_id");
        line.referenceToNothing("product_id");
        if (line.flag("automated_tax_enabled").orElse(false)) {
            line.problems().invalid(PREFIX + "automated_tax_enabled");
        }
        Optional<String> period = line.text("period");
        if (period.filter(p -> !PERIOD.matcher(p).matches()).isPresent()) {
            line.problems().invalid(PREFIX + "period");
        }
        return rate.flatMap(r -> account.map(
                a -> new InvoiceLine(books.newId("6"), description, price, amount, r, a, order, period.orElse(null))));
    }
}
