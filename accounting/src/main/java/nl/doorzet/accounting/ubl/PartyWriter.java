package nl.doorzet.accounting.ubl;

import nl.doorzet.accounting.ubl.UblDocument.Party;
import nl.doorzet.accounting.ubl.UblDocument.Profile;
import nl.doorzet.core.sales.Address;

/** Writes who sells and who buys. */
final class PartyWriter {
    private final XmlElements xml;
    private final Profile profile;

    PartyWriter(XmlElements xml, Profile profile) {
        this.xml = xml;
        this.profile = profile;
    }

    void write(Party party) {
        xml.group("cac:Party", () -> {
            if (profile == Profile.PEPPOL) {
                party.endpoint().ifPresent(e -> xml.text("cbc:EndpointID", e.value(), "schemeID", e.scheme()));
            }
            if (!party.number().isBlank()) {
                xml.group("cac:PartyIdentification", () -> xml.text("cbc:ID", party.number()));
            }
            xml.group("cac:PartyName", () -> xml.text("cbc:Name", party.name()));
            address(party.address());
            party.vatNumber()
                    .ifPresent(number -> xml.group("cac:PartyTaxScheme", () -> {
                        xml.text("cbc:CompanyID", number);
                        taxScheme();
                    }));
            xml.group("cac:PartyLegalEntity", () -> {
                xml.text("cbc:RegistrationName", party.name());
                party.registration().ifPresent(r -> xml.text("cbc:CompanyID", r.value(), "schemeID", r.scheme()));
            });
        });
    }

    void country(String code) {
        xml.group("cac:Country", () -> xml.text("cbc:IdentificationCode", code));
    }

    /** Every VAT number and VAT category says that it is about VAT. */
    void taxScheme() {
        xml.group("cac:TaxScheme", () -> xml.text("cbc:ID", "VAT"));
    }

    private void address(Address address) {
        xml.group("cac:PostalAddress", () -> {
            xml.text("cbc:StreetName", address.street());
            xml.text("cbc:CityName", address.city());
            xml.text("cbc:PostalZone", address.postcode());
            country(address.country());
        });
    }
}
