package nl.doorzet.simulators.moneybird;

import static nl.doorzet.simulators.Evidence.Basis.DOCUMENTED;

import nl.doorzet.simulators.Evidence;
import tools.jackson.databind.node.ObjectNode;

/** The answer about a payment. */
@Evidence(value = DOCUMENTED, source = "reference moneybird §5.4 [S], example 11")
final class PaymentJson {
    private PaymentJson() {}

    static ObjectNode of(Payment payment, ExternalInvoice invoice) {
        LedgerAccount account = payment.account();
        return Json.object()
                .put("id", payment.id())
                .put("administration_id", Books.ADMINISTRATION_ID)
                .put("invoice_type", "ExternalSalesInvoice")
                .put("invoice_id", invoice.id())
                .put("transaction_identifier", payment.transactionIdentifier())
                .put("price", Json.decimal(payment.price()))
                .put("price_base", Json.decimal(payment.priceBase()))
                .put("payment_date", payment.date().toString())
                .put("ledger_account_id", account == null ? null : account.id())
                .put("manual_payment_action", payment.action());
    }
}
