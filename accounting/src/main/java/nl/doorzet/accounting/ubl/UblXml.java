package nl.doorzet.accounting.ubl;

import java.io.ByteArrayInputStream;
import java.util.Currency;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.doorzet.core.connector.ApiFailure.NoAnswer;
import nl.doorzet.core.money.Money;

/** UBL 2.1 as bytes. */
final class UblXml {
    private UblXml() {}

    static byte[] write(UblDocument document) {
        return new UblWriter(document).write();
    }

    /**
     * What a file says of itself.
     *
     * @param total with the economic sign: negative for a credit note
     */
    record Summary(String number, Money total) {}

    /** @throws NoAnswer if it is no UBL file, so that only a person can tell what it is */
    static Summary summary(String file, byte[] content) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(content));
            reader.nextTag();
            boolean credit = reader.getLocalName().equals("CreditNote");
            Map<String, String> first = new HashMap<>();
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamReader.START_ELEMENT) {
                    switch (reader.getLocalName()) {
                        case "ID", "DocumentCurrencyCode", "TaxInclusiveAmount", "PayableRoundingAmount" ->
                            first.putIfAbsent(reader.getLocalName(), reader.getElementText());
                        default -> {}
                    }
                }
            }
            Currency currency = Currency.getInstance(first.getOrDefault("DocumentCurrencyCode", ""));
            Money gross = Money.of(first.getOrDefault("TaxInclusiveAmount", ""), currency);
            Money total = gross.plus(Money.of(first.getOrDefault("PayableRoundingAmount", "0"), currency));
            return new Summary(first.getOrDefault("ID", ""), credit ? total.negated() : total);
        } catch (XMLStreamException | IllegalArgumentException | ArithmeticException e) {
            throw new NoAnswer(
                    "read %s: it holds no UBL invoice (%s); look at the file, and move it away if it is damaged"
                            .formatted(file, e.getMessage()));
        }
    }
}
