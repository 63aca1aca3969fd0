package nl.doorzet.simulators.moneybird;

import static nl.doorzet.simulators.Evidence.Basis.DOCUMENTED;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.doorzet.simulators.Evidence;

/** Reads the body that registers a payment. The administration has no bank accounts and no bank lines. */
@Evidence(value = DOCUMENTED, source = "reference moneybird §5.4 [S]; that a locked day is refused here too is ours")
final class PaymentBody {
    /** Each action, with the field that it needs or an empty text. */
    private static final Map<String, String> ACTIONS = Map.of(
            "private_payment", "financial_account_id",
            "cash_payment", "financial_account_id",
            "payment_without_proof", "",
            "rounding_error", "",
            "bank_transfer", "financial_mutation_id",
            "balance_settlement", "ledger_account_id",
            "invoices_settlement", "invoice_id");

    private static final Set<String> KNOWN = Stream.concat(
                    ACTIONS.values().stream().filter(field -> !field.isEmpty()),
                    Stream.of("payment_date", "price", "price_base", "transaction_identifier", "manual_payment_action"))
            .collect(Collectors.toUnmodifiableSet());

    private PaymentBody() {}

    static Payment read(Call call, Books books) {
        Fields fields = call.body("payment", KNOWN);
        LocalDate date = fields.requiredDate("payment_date");
        if (books.locked(date)) {
            fields.problems().add("payment_date", "period_locked", "is in a locked period");
        }
        BigDecimal price = fields.requiredMoney("price");
        Optional<BigDecimal> base = fields.money("price_base");
        fields.oneOf("manual_payment_action", ACTIONS.keySet());
        String action = fields.text("manual_payment_action").orElse("");
        String needed = ACTIONS.getOrDefault(action, "");
        if (!needed.isEmpty()) {
            fields.requiredText(needed);
        }
        fields.referenceToNothing("financial_account_id");
        fields.referenceToNothing("financial_mutation_id");
        fields.reference("invoice_id", books::invoice);
        Optional<LedgerAccount> account =
                fields.reference("ledger_account_id", id -> books.ledgerAccount(id, LedgerAccount.PAYMENT));
        Optional<String> transaction = fields.text("transaction_identifier");
        fields.problems().refuseIfAny();
        return new Payment(
                books.newId("7"),
                date,
                price,
                base.orElse(price),
                transaction.orElse(null),
                action.isEmpty() ? null : action,
                account.orElse(null));
    }
}
