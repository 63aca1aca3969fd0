package nl.doorzet.accounting.ubl;

import nl.doorzet.accounting.ubl.UblDocument.Delivery;
import nl.doorzet.accounting.ubl.UblDocument.Line;
import nl.doorzet.accounting.ubl.UblDocument.Payment;
import nl.doorzet.accounting.ubl.UblDocument.Profile;
import nl.doorzet.accounting.ubl.UblDocument.Tax;
import nl.doorzet.accounting.ubl.UblDocument.Totals;
import nl.doorzet.core.money.Money;

/** Writes a document in the order of UBL 2.1's schema. Invoices and credit notes differ in a few names and in the due date. */
final class UblWriter {
    private static final String UBL = "urn:oasis:names:specification:ubl:schema:xsd:";
    private static final String EN_16931 = "urn:cen.eu:en16931:2017";
    private static final String PEPPOL = EN_16931 + "#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0";
    private static final String PEPPOL_PROCESS = "urn:fdc:peppol.eu:2017:poacc:billing:01:1.0";
    /** "One", of UN/ECE Recommendation 20. */
    private static final String PIECE = "C62";

    private final UblDocument document;
    private final Names names;
    private final XmlElements xml = new XmlElements();
    private final PartyWriter parties;

    /** What the two kinds of document call things. */
    private record Names(String root, String typeCode, String line, String quantity) {}

    UblWriter(UblDocument document) {
        this.document = document;
        this.parties = new PartyWriter(xml, document.profile());
        this.names = switch (document.kind()) {
            case INVOICE -> new Names("Invoice", "380", "InvoiceLine", "InvoicedQuantity");
            case CREDIT_NOTE -> new Names("CreditNote", "381", "CreditNoteLine", "CreditedQuantity");
        };
    }

    byte[] write() {
        xml.group(
                names.root(),
                this::content,
                "xmlns",
                UBL + names.root() + "-2",
                "xmlns:cac",
                UBL + "CommonAggregateComponents-2",
                "xmlns:cbc",
                UBL + "CommonBasicComponents-2");
        return xml.finish();
    }

    private void content() {
        boolean peppol = document.profile() == Profile.PEPPOL;
        xml.text("cbc:CustomizationID", peppol ? PEPPOL : EN_16931);
        xml.text("cbc:ProfileID", peppol ? PEPPOL_PROCESS : "");
        xml.text("cbc:ID", document.number());
        xml.text("cbc:IssueDate", document.date().toString());
        document.due().ifPresent(due -> xml.text("cbc:DueDate", due.toString()));
        xml.text("cbc:" + names.root() + "TypeCode", names.typeCode());
        xml.text("cbc:Note", document.note());
        xml.text("cbc:DocumentCurrencyCode", document.currency().getCurrencyCode());
        xml.text("cbc:BuyerReference", document.buyerReference());
        references();
        xml.group("cac:AccountingSupplierParty", () -> parties.write(document.seller()));
        xml.group("cac:AccountingCustomerParty", () -> parties.write(document.buyer()));
        document.delivery().ifPresent(this::delivery);
        payment(document.payment());
        taxes();
        totals(document.totals());
        for (int i = 0; i < document.lines().size(); i++) {
            line(i + 1, document.lines().get(i));
        }
    }

    private void references() {
        if (!document.orderNumber().isBlank()) {
            xml.group("cac:OrderReference", () -> xml.text("cbc:ID", document.orderNumber()));
        }
        document.credited()
                .ifPresent(number -> xml.group(
                        "cac:BillingReference",
                        () -> xml.group("cac:InvoiceDocumentReference", () -> xml.text("cbc:ID", number))));
        document.otherNumber()
                .ifPresent(number -> xml.group("cac:AdditionalDocumentReference", () -> {
                    xml.text("cbc:ID", number);
                    xml.text("cbc:DocumentDescription", "Factuurnummer in de webwinkel");
                }));
    }

    private void delivery(Delivery delivery) {
        xml.group("cac:Delivery", () -> {
            xml.text("cbc:ActualDeliveryDate", delivery.date().toString());
            xml.group(
                    "cac:DeliveryLocation", () -> xml.group("cac:Address", () -> parties.country(delivery.country())));
        });
    }

    private void payment(Payment payment) {
        xml.group("cac:PaymentMeans", () -> {
            xml.text("cbc:PaymentMeansCode", payment.code(), "name", payment.method());
            xml.text("cbc:PaymentID", document.number());
            payment.account().ifPresent(iban -> xml.group("cac:PayeeFinancialAccount", () -> xml.text("cbc:ID", iban)));
        });
        xml.group("cac:PaymentTerms", () -> xml.text("cbc:Note", payment.terms()));
    }

    private void taxes() {
        xml.group("cac:TaxTotal", () -> {
            amount("cbc:TaxAmount", document.totals().vat());
            document.taxes().forEach(this::tax);
        });
    }

    private void tax(Tax tax) {
        xml.group("cac:TaxSubtotal", () -> {
            amount("cbc:TaxableAmount", tax.net());
            amount("cbc:TaxAmount", tax.vat());
            xml.group("cac:TaxCategory", () -> {
                xml.text("cbc:ID", tax.category().code());
                xml.text("cbc:Percent", tax.category().rate().toString());
                tax.category().reasonCode().ifPresent(code -> xml.text("cbc:TaxExemptionReasonCode", code));
                xml.text("cbc:TaxExemptionReason", String.join("; ", tax.reasons()));
                parties.taxScheme();
            });
        });
    }

    private void totals(Totals totals) {
        xml.group("cac:LegalMonetaryTotal", () -> {
            amount("cbc:LineExtensionAmount", totals.net());
            amount("cbc:TaxExclusiveAmount", totals.net());
            amount("cbc:TaxInclusiveAmount", totals.gross());
            if (!totals.prepaid().isZero()) {
                amount("cbc:PrepaidAmount", totals.prepaid());
            }
            if (!totals.rounding().isZero()) {
                amount("cbc:PayableRoundingAmount", totals.rounding());
            }
            amount("cbc:PayableAmount", totals.payable());
        });
    }

    private void line(int number, Line line) {
        xml.group("cac:" + names.line(), () -> {
            xml.text("cbc:ID", Integer.toString(number));
            xml.text("cbc:" + names.quantity(), line.quantity().toPlainString(), "unitCode", PIECE);
            amount("cbc:LineExtensionAmount", line.net());
            xml.group("cac:Item", () -> {
                xml.text("cbc:Name", line.name());
                xml.group("cac:ClassifiedTaxCategory", () -> {
                    xml.text("cbc:ID", line.category().code());
                    xml.text("cbc:Percent", line.category().rate().toString());
                    parties.taxScheme();
                });
            });
            xml.group(
                    "cac:Price",
                    () -> xml.text(
                            "cbc:PriceAmount",
                            line.price().toPlainString(),
                            "currencyID",
                            document.currency().getCurrencyCode()));
        });
    }

    private void amount(String name, Money amount) {
        xml.text(name, amount.plain(), "currencyID", amount.currency().getCurrencyCode());
    }
}
