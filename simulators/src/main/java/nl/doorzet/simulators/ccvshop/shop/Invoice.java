package nl.doorzet.simulators.ccvshop.shop;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An invoice as it is at one moment; a credit invoice has negative quantities and totals here. */
public record Invoice(
        long id,
        DocumentNumber number,
        long orderId,
        DocumentNumber orderNumber,
        Instant createDate,
        Type type,
        Status status,
        Customer customer,
        @Nullable Coupon coupon,
        Basket basket,
        Totals totals,
        @Nullable String paymentLinkSent,
        @Nullable String externalReference) {

    /** The spelling in the API is our guess (reference ccv-shop §6.1). */
    public enum Type {
        DEBIT,
        CREDIT;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The words of the API and the labels that the shop starts with. */
    public enum Status {
        PAID("Betaald"),
        UNPAID("Onbetaald"),
        REIMBURSED("Terugbetaald");

        private final String label;

        Status(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Status> of(String word) {
            for (Status status : values()) {
                if (status.word().equals(word)) {
                    return Optional.of(status);
                }
            }
            return Optional.empty();
        }
    }

    Invoice with(Status other) {
        return with(other, paymentLinkSent, externalReference);
    }

    /** The same with the three things that the API can change (reference ccv-shop §6.1 [S]). */
    public Invoice with(Status other, @Nullable String linkSent, @Nullable String reference) {
        return new Invoice(
                id,
                number,
                orderId,
                orderNumber,
                createDate,
                type,
                other,
                customer,
                coupon,
                basket,
                totals,
                linkSent,
                reference);
    }
}
