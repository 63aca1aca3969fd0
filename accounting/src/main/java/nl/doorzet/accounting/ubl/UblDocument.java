package nl.doorzet.accounting.ubl;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import nl.doorzet.core.money.Money;
import nl.doorzet.core.sales.Address;

/**
 * An e-invoice in the words of EN 16931, with signs as they are written: a credit note's amounts are positive. Empty texts are not
 * written.
 *
 * @param number BT-1
 * @param due BT-9, for invoices with something to pay
 * @param note BT-22
 * @param buyerReference BT-10
 * @param orderNumber BT-13
 * @param credited BT-25
 * @param otherNumber BT-122: the invoice number, when the owner chose another number as BT-1
 * @param delivery when and to which country (BT-72, BT-80), for sales abroad
 */
record UblDocument(
        Kind kind,
        Profile profile,
        String number,
        LocalDate date,
        Optional<LocalDate> due,
        String note,
        Currency currency,
        String buyerReference,
        String orderNumber,
        Optional<String> credited,
        Optional<String> otherNumber,
        Party seller,
        Party buyer,
        Optional<Delivery> delivery,
        Payment payment,
        List<Tax> taxes,
        Totals totals,
        List<Line> lines) {

    enum Kind {
        INVOICE,
        CREDIT_NOTE
    }

    /** Which rules the document says it keeps. */
    enum Profile {
        PEPPOL,
        EN_16931
    }

    /** A number and the list that it is from (ISO 6523 or EAS). */
    record Identifier(String scheme, String value) {}

    /**
     * The seller or the buyer.
     *
     * @param number BT-46, empty for the seller
     * @param endpoint the address on the Peppol network
     */
    record Party(
            String name,
            String number,
            Address address,
            Optional<String> vatNumber,
            Optional<Identifier> registration,
            Optional<Identifier> endpoint) {}

    record Delivery(LocalDate date, String country) {}

    /**
     * How it is or was paid.
     *
     * @param code BT-81, of the code list UNCL 4461
     * @param method BT-82, may be empty
     * @param account BT-84, to which the buyer is to transfer
     * @param terms BT-20
     */
    record Payment(String code, String method, Optional<String> account, String terms) {}

    /** One VAT breakdown (BG-23). */
    record Tax(TaxCategory category, List<String> reasons, Money net, Money vat) {}

    /**
     * The document's totals.
     *
     * @param prepaid BT-113: what was paid already
     * @param rounding BT-114: the lawful place for a leftover cent
     */
    record Totals(Money net, Money vat, Money prepaid, Money rounding) {
        Money gross() {
            return net.plus(vat);
        }

        /** BT-115, by BR-CO-16. */
        Money payable() {
            return gross().minus(prepaid).plus(rounding);
        }
    }

    /** A line; price times quantity is its net amount, to the cent. The price is never negative (BR-27). */
    record Line(String name, BigDecimal quantity, BigDecimal price, Money net, TaxCategory category) {}
}
