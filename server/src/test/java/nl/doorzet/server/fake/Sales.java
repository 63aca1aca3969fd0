package nl.doorzet.server.fake;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.doorzet.core.money.Money;
import nl.doorzet.core.money.VatRate;
import nl.doorzet.core.sales.Address;
import nl.doorzet.core.sales.CreditInvoice;
import nl.doorzet.core.sales.Customer;
import nl.doorzet.core.sales.DocumentId;
import nl.doorzet.core.sales.Invoice;
import nl.doorzet.core.sales.LineKind;
import nl.doorzet.core.sales.Order;
import nl.doorzet.core.sales.OrderLink;
import nl.doorzet.core.sales.PaymentMethod;
import nl.doorzet.core.sales.Sale;
import nl.doorzet.core.sales.SalesLine;
import nl.doorzet.core.sales.Totals;
import nl.doorzet.core.sales.VatFacts;

/**
 * Makes documents: one product at 21 % and shipping, unless told otherwise.
 *
 * @param orderNumber of the document's order; for an order its own number
 * @param total with VAT
 * @param vat as the shop states it; right when it is {@code total} × 21 / 121
 */
public record Sales(
        long id,
        String number,
        String orderNumber,
        String customer,
        Instant createdAt,
        BigDecimal total,
        BigDecimal vat) {
    private static final BigDecimal SHIPPING = new BigDecimal("6.05");

    /** A sale of 121.00 by this number, which is also its identity. */
    public static Sales of(long number, Instant createdAt) {
        return new Sales(
                number,
                Long.toString(number),
                Long.toString(number),
                "Jan de Vries",
                createdAt,
                new BigDecimal("121.00"),
                new BigDecimal("21.00"));
    }

    public Sales customer(String name) {
        return new Sales(id, number, orderNumber, name, createdAt, total, vat);
    }

    public Sales order(String newOrderNumber) {
        return new Sales(id, number, newOrderNumber, customer, createdAt, total, vat);
    }

    /** Both figures as the shop states them. */
    public Sales total(String newTotal, String newVat) {
        return new Sales(
                id, number, orderNumber, customer, createdAt, new BigDecimal(newTotal), new BigDecimal(newVat));
    }

    public Order paidOrder() {
        return new Order(sale(DocumentId.order(id), Optional.empty(), true), true, 5, false);
    }

    public Order unpaidOrder() {
        return new Order(sale(DocumentId.order(id), Optional.empty(), false), true, 1, false);
    }

    public Order cancelledOrder() {
        return new Order(sale(DocumentId.order(id), Optional.empty(), false), true, 9, true);
    }

    public Invoice invoice(OrderLink link) {
        return new Invoice(sale(DocumentId.invoice(id), Optional.of(number), true), link);
    }

    public CreditInvoice credit() {
        Sales negative = new Sales(id, number, orderNumber, customer, createdAt, total.negate(), vat.negate());
        return new CreditInvoice(negative.sale(DocumentId.invoice(id), Optional.of(number), true), OrderLink.PRESENT);
    }

    private Sale sale(DocumentId documentId, Optional<String> invoiceNumber, boolean paid) {
        VatRate high = VatRate.of("21");
        BigDecimal shipping = total.signum() < 0 ? SHIPPING.negate() : SHIPPING;
        return new Sale(
                documentId,
                number,
                orderNumber,
                invoiceNumber,
                createdAt,
                buyer(),
                List.of(
                        SalesLine.single(
                                LineKind.GOODS, "Fietsband 28 inch", total.subtract(shipping), true, Optional.of(high)),
                        SalesLine.single(LineKind.SHIPPING, "Verzending", shipping, true, Optional.of(high))),
                Optional.of(high),
                new Totals(new Money(total, Money.EUR), new Money(vat, Money.EUR)),
                VatFacts.PLAIN,
                Optional.of(new PaymentMethod("1", "PaymentProvider-iDEAL", "iDEAL")),
                paid,
                "https://shop.example/orders/" + orderNumber);
    }

    private Customer buyer() {
        return new Customer(
                Optional.of("c" + id),
                "",
                "",
                customer,
                "",
                false,
                "klant@example.com",
                "",
                "",
                "",
                "",
                new Address("Kerkstraat 12", "3811 CV", "Amersfoort", "NL"),
                Optional.empty());
    }
}
