package nl.doorzet.simulators.moneybird;

import static nl.doorzet.simulators.Evidence.Basis.ASSUMED;
import static nl.doorzet.simulators.Evidence.Basis.DOCUMENTED;

import java.util.List;
import java.util.Set;
import nl.doorzet.simulators.Answer;
import nl.doorzet.simulators.Evidence;

/** Create, find, change and delete external sales invoices. */
final class InvoiceRoutes {
    private static final String INVOICES = "external_sales_invoices";

    private final Books books;

    InvoiceRoutes(Books books) {
        this.books = books;
    }

    List<Route> routes() {
        return List.of(
                Route.of("GET", INVOICES, this::list),
                Route.of("POST", INVOICES, this::create),
                Route.of("GET", INVOICES + "/*", this::byId),
                Route.of("PATCH", INVOICES + "/*", this::change),
                Route.of("DELETE", INVOICES + "/*", this::delete));
    }

    @Evidence(value = DOCUMENTED, source = "reference moneybird §5.3 [S], example 10")
    private Answer list(Call call) {
        return InvoiceSearch.answer(call, books);
    }

    @Evidence(value = DOCUMENTED, source = "reference moneybird §5.1 [S], examples 06 to 09")
    private Answer create(Call call) {
        call.query(Set.of());
        refuseBeyondLimit();
        ExternalInvoice invoice = InvoiceBody.read(call, books);
        books.put(invoice);
        return answer(201, invoice);
    }

    @Evidence(value = DOCUMENTED, source = "reference moneybird §5.1 [S]")
    private Answer byId(Call call) {
        call.query(Set.of());
        return answer(200, books.invoice(call.at(0)).orElseThrow(Refusal::notFound));
    }

    @Evidence(value = DOCUMENTED, source = "reference moneybird §5.1 [S]; lines cannot be changed here")
    private Answer change(Call call) {
        call.query(Set.of());
        ExternalInvoice before = books.invoice(call.at(0)).orElseThrow(Refusal::notFound);
        ExternalInvoice after = InvoiceBody.change(call, before, books);
        books.put(after);
        return answer(200, after);
    }

    @Evidence(value = DOCUMENTED, source = "reference moneybird §5.1 [S]")
    private Answer delete(Call call) {
        call.query(Set.of());
        books.remove(books.invoice(call.at(0)).orElseThrow(Refusal::notFound));
        return Answer.empty(204);
    }

    @Evidence(value = ASSUMED, source = "reference moneybird §2 [S] has 402 for sales invoices only")
    private void refuseBeyondLimit() {
        if (books.limitReached()) {
            throw Refusal.limitReached();
        }
    }

    private Answer answer(int status, ExternalInvoice invoice) {
        return Json.answer(status, InvoiceJson.of(invoice, books));
    }
}
