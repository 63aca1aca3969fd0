package nl.doorzet.core.booking;

import java.util.Map;
import java.util.Optional;
import nl.doorzet.core.booking.BookingRules.UnprovenVatNumber;
import nl.doorzet.core.sales.Customer;
import nl.doorzet.core.sales.LineKind;
import nl.doorzet.core.sales.Sale;
import nl.doorzet.core.sales.Seller;
import nl.doorzet.core.vat.VatNumber;
import nl.doorzet.core.vat.VatPlace;
import nl.doorzet.core.vat.VatProof;

/** The VAT number without which a sale is not reverse-charged, and whether it is proven. */
public final class ReverseCharge {
    /** What the VAT number comes to. */
    sealed interface Verdict {
        /** It goes, for this reason. */
        record Goes(Evidence evidence) implements Verdict {}

        /** It is held until the owner has done something. */
        record Held(Problem problem) implements Verdict {}

        /** It is held until somebody answers. */
        record Waits() implements Verdict {}
    }

    private ReverseCharge() {}

    /** The number whose proof decides whether this sale can be booked; empty where none is asked for. */
    public static Optional<VatNumber> toProve(Sale sale, Seller seller) {
        return happens(sale, seller) ? number(sale.customer(), seller) : Optional.empty();
    }

    /** Whether lines without VAT of this sale are reverse-charged. */
    static boolean happens(Sale sale, Seller seller) {
        if (sale.vatFacts().withoutVat() || sale.vatFacts().platformSale()) {
            return false;
        }
        VatPlace place = VatPlace.of(sale.customer().destination());
        boolean abroad =
                place.inUnion() && !place.country().equals(seller.address().country());
        boolean zero = sale.lines().stream()
                .filter(line -> line.kind() != LineKind.DEPOSIT)
                .anyMatch(line -> line.rate().filter(r -> r.isZero()).isPresent());
        return sale.vatFacts().intraCommunity()
                || (abroad && zero && !sale.customer().vatNumber().isBlank());
    }

    static Verdict verdict(Sale sale, BookingContext context, UnprovenVatNumber choice) {
        Optional<VatNumber> number = number(sale.customer(), context.seller());
        VatProof proof = context.vat().proof();
        String text = number.map(VatNumber::toString).orElse(sale.customer().vatNumber());
        if (number.isPresent() && proof.answer() == VatProof.Answer.VALID) {
            return new Verdict.Goes(new Evidence(
                    Evidence.Code.VAT_NUMBER_PROVEN,
                    Map.of(
                            "vatNumber", text,
                            "day", proof.day().map(Object::toString).orElse(""),
                            "consultation", proof.consultation())));
        } else if (number.isPresent() && proof.answer() == VatProof.Answer.NOT_ASKED) {
            return new Verdict.Goes(new Evidence(Evidence.Code.VAT_NUMBER_BY_FORM, Map.of("vatNumber", text)));
        } else if (choice == UnprovenVatNumber.BOOK) {
            return new Verdict.Goes(new Evidence(Evidence.Code.VAT_NUMBER_UNPROVEN, Map.of("vatNumber", text)));
        } else if (number.isPresent() && proof.answer() == VatProof.Answer.NO_ANSWER) {
            return new Verdict.Waits();
        }
        Problem.Code code = text.isBlank()
                ? Problem.Code.VAT_NUMBER_MISSING
                : number.isPresent() ? Problem.Code.VAT_NUMBER_INVALID : Problem.Code.VAT_NUMBER_MALFORMED;
        return new Verdict.Held(Problem.owner(
                code,
                Map.of(
                        "vatNumber",
                        text,
                        "day",
                        proof.day().map(Object::toString).orElse(""))));
    }

    /** A number of the seller's own country makes nobody a business in another one. */
    private static Optional<VatNumber> number(Customer customer, Seller seller) {
        return VatNumber.read(
                        customer.vatNumber(), VatPlace.of(customer.billing()).country())
                .filter(n -> !n.country().equals(seller.address().country()));
    }
}
