package nl.doorzet.simulators.moneybird;

import static nl.doorzet.simulators.Evidence.Basis.DOCUMENTED;

import java.util.List;
import java.util.Set;
import nl.doorzet.simulators.Answer;
import nl.doorzet.simulators.Evidence;

/** Payments and attachments of an external sales invoice. */
final class PaymentRoutes {
    private final Books books;

    PaymentRoutes(Books books) {
        this.books = books;
    }

    List<Route> routes() {
        return List.of(
                Route.of("POST", "external_sales_invoices/*/payments", this::pay),
                Route.of("POST", "external_sales_invoices/*/attachment", this::attach));
    }

    /** A payment that is sent twice is booked twice. */
    @Evidence(value = DOCUMENTED, source = "reference moneybird §5.4 [S], example 11")
    private Answer pay(Call call) {
        ExternalInvoice invoice = invoice(call);
        Payment payment = PaymentBody.read(call, books);
        books.put(invoice.with(payment));
        return Json.answer(201, PaymentJson.of(payment, invoice));
    }

    @Evidence(value = DOCUMENTED, source = "reference moneybird §5.2 [S], example 12")
    private Answer attach(Call call) {
        ExternalInvoice invoice = invoice(call);
        books.put(invoice.with(MultipartFile.read(call.request())));
        return Answer.empty(200);
    }

    private ExternalInvoice invoice(Call call) {
        call.query(Set.of());
        return books.invoice(call.at(0)).orElseThrow(Refusal::notFound);
    }
}
