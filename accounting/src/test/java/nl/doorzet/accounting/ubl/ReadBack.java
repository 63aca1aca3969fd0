package nl.doorzet.accounting.ubl;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * What anybody reads in a UBL document, with nothing of ours.
 *
 * @param perRate net and VAT per percentage, a credit note's below zero
 * @param rounding the amount that was added to the total
 * @param linesWithVat how many lines state an amount of VAT
 */
record ReadBack(BigDecimal payable, BigDecimal rounding, Map<BigDecimal, List<BigDecimal>> perRate, int linesWithVat) {
    static ReadBack of(byte[] xml) {
        Element root = parsed(xml).getDocumentElement();
        boolean credit = root.getLocalName().equals("CreditNote");
        Map<BigDecimal, List<BigDecimal>> perRate = new TreeMap<>();
        for (Element subtotal : all(root, "TaxSubtotal")) {
            List<BigDecimal> amounts = List.of(
                    signed(number(subtotal, "TaxableAmount"), credit), signed(number(subtotal, "TaxAmount"), credit));
            perRate.merge(number(subtotal, "Percent").stripTrailingZeros(), amounts, ReadBack::plus);
        }
        int linesWithVat = 0;
        for (Element line : all(root, credit ? "CreditNoteLine" : "InvoiceLine")) {
            linesWithVat += all(line, "TaxAmount").isEmpty() ? 0 : 1;
        }
        Element total = all(root, "LegalMonetaryTotal").getFirst();
        BigDecimal inclusive = number(total, "TaxInclusiveAmount");
        BigDecimal rounding = all(total, "PayableRoundingAmount").isEmpty()
                ? BigDecimal.ZERO
                : number(total, "PayableRoundingAmount");
        return new ReadBack(signed(inclusive.add(rounding), credit), signed(rounding, credit), perRate, linesWithVat);
    }

    private static List<BigDecimal> plus(List<BigDecimal> a, List<BigDecimal> b) {
        return List.of(a.get(0).add(b.get(0)), a.get(1).add(b.get(1)));
    }

    private static BigDecimal signed(BigDecimal amount, boolean credit) {
        return credit ? amount.negate() : amount;
    }

    private static BigDecimal number(Element parent, String name) {
        return new BigDecimal(all(parent, name).getFirst().getTextContent());
    }

    private static List<Element> all(Element parent, String name) {
        NodeList nodes = parent.getElementsByTagNameNS("*", name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    private static Document parsed(byte[] xml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new AssertionError(e);
        }
    }
}
