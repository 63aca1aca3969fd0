package nl.doorzet.accounting.ubl;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.doorzet.accounting.ubl.UblDocument.Delivery;
import nl.doorzet.accounting.ubl.UblDocument.Kind;
import nl.doorzet.accounting.ubl.UblDocument.Party;
import nl.doorzet.accounting.ubl.UblDocument.Profile;
import nl.doorzet.core.booking.Debtor;
import nl.doorzet.core.booking.Entry;
import nl.doorzet.core.sales.Address;
import nl.doorzet.core.sales.Customer;
import nl.doorzet.core.sales.Seller;
import nl.doorzet.core.sales.VatTreatment;
import nl.doorzet.core.vat.VatNumber;

/** Entry → e-invoice. Pure; expects an entry of which {@link UblDemands} miss nothing. */
final class UblTranslator {
    /** Peppol has rules of their own for sellers elsewhere, which we do not know to hold. */
    private static final Set<String> PEPPOL_SELLERS = Set.of("NL", "BE");

    private static final Set<VatTreatment> ABROAD =
            Set.of(VatTreatment.REVERSE_CHARGED, VatTreatment.OSS, VatTreatment.EXPORT);

    private final int paymentDays;

    UblTranslator(int paymentDays) {
        this.paymentDays = paymentDays;
    }

    UblDocument translate(Entry entry) {
        Kind kind = switch (entry.kind()) {
            case INVOICE -> Kind.INVOICE;
            case CREDIT -> Kind.CREDIT_NOTE;
        };
        Party seller = seller(entry.seller());
        Party buyer = buyer(entry.debtor());
        Amounts amounts = Amounts.of(entry);
        boolean owed = kind == Kind.INVOICE && amounts.totals().payable().signum() > 0;
        Optional<LocalDate> due = owed ? Optional.of(entry.date().plusDays(paymentDays)) : Optional.empty();
        return new UblDocument(
                kind,
                profile(entry, seller, buyer),
                entry.reference(),
                entry.date(),
                due,
                entry.description(),
                entry.total().currency(),
                entry.debtor().collective() ? "" : entry.debtor().customer().reference(),
                entry.orderNumber(),
                entry.credited(),
                entry.invoiceNumber().filter(number -> !number.equals(entry.reference())),
                seller,
                buyer,
                delivery(entry),
                Payments.of(entry, owed, paymentDays),
                amounts.taxes(),
                amounts.totals(),
                amounts.lines());
    }

    private static Party seller(Seller seller) {
        String country = seller.address().country();
        var vatNumber = VatNumber.read(seller.vatNumber(), country).map(VatNumber::toString);
        var registration = Identifiers.registration(country, seller.chamberOfCommerce(), vatNumber);
        var endpoint = Identifiers.endpoint(registration, vatNumber);
        return new Party(seller.name(), "", seller.address(), vatNumber, registration, endpoint);
    }

    private static Party buyer(Debtor debtor) {
        Customer customer = debtor.customer();
        String country = customer.billing().country();
        if (debtor.collective()) {
            Address somewhere = new Address("", "", "", country);
            return new Party(
                    debtor.number(), debtor.number(), somewhere, Optional.empty(), Optional.empty(), Optional.empty());
        }
        var vatNumber = VatNumber.read(customer.vatNumber(), country).map(VatNumber::toString);
        var registration = Identifiers.registration(country, customer.chamberOfCommerce(), vatNumber);
        var endpoint = customer.business()
                ? Identifiers.endpoint(registration, vatNumber)
                : Optional.<UblDocument.Identifier>empty();
        return new Party(
                customer.displayName(), debtor.number(), customer.billing(), vatNumber, registration, endpoint);
    }

    private static Profile profile(Entry entry, Party seller, Party buyer) {
        boolean reachable = seller.endpoint().isPresent() && buyer.endpoint().isPresent();
        boolean namesOrder = !entry.orderNumber().isBlank();
        boolean peppol = reachable
                && namesOrder
                && PEPPOL_SELLERS.contains(seller.address().country())
                && (!seller.address().country().equals("NL") || keepsDutchRules(entry, seller, buyer));
        return peppol ? Profile.PEPPOL : Profile.EN_16931;
    }

    /**
     * NL-R-001, 003 and 004: a credit note names its invoice, the seller his KvK number, and a Dutch buyer's address is whole.
     * Where they cannot be kept the document does not claim Peppol: plain EN 16931 has no such rules, and an invented invoice
     * number or address would be a lie.
     */
    private static boolean keepsDutchRules(Entry entry, Party seller, Party buyer) {
        Address address = buyer.address();
        boolean wholeAddress =
                Stream.of(address.street(), address.postcode(), address.city()).noneMatch(String::isBlank);
        boolean addressHolds = wholeAddress || !address.country().equals("NL");
        boolean namesInvoice =
                entry.kind() == Entry.Kind.INVOICE || entry.credited().isPresent();
        return seller.registration().isPresent() && addressHolds && namesInvoice;
    }

    private static Optional<Delivery> delivery(Entry entry) {
        String country = entry.debtor().customer().destination().country();
        boolean abroad = entry.lines().stream()
                .anyMatch(line -> ABROAD.contains(line.category().treatment()));
        return abroad && !country.isEmpty() ? Optional.of(new Delivery(entry.date(), country)) : Optional.empty();
    }
}
