package nl.doorzet.accounting.ubl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import nl.doorzet.core.connector.accounting.AccountingConnector;
import nl.doorzet.core.money.Money;
import nl.doorzet.core.money.VatRate;
import nl.doorzet.tck.InBooks;
import nl.doorzet.tck.Subject;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** The connector before an empty folder, whose files are read as any package would read them, and judged. */
record UblSubject(Path files) implements Subject {
    @Override
    public AccountingConnector<?> connector() {
        return new UblConnector();
    }

    @Override
    public Map<String, String> settings() {
        return Map.of("folder", "ubl");
    }

    @Override
    public List<InBooks> booked() {
        if (!Files.isDirectory(files.resolve("ubl"))) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(files.resolve("ubl"))) {
            return all.filter(file -> file.toString().endsWith(".xml"))
                    .sorted()
                    .map(UblSubject::read)
                    .toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() {
        // The folder is the bench's.
    }

    private static InBooks read(Path file) {
        try {
            assertThat(Judge.objections(Files.readAllBytes(file))).isEmpty();
            Element root = DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(file.toFile())
                    .getDocumentElement();
            boolean credit = root.getTagName().equals("CreditNote");
            Money rounding =
                    root.getElementsByTagName("cbc:PayableRoundingAmount").getLength() == 0
                            ? Money.zero(currency(root))
                            : amount(root, "cbc:PayableRoundingAmount", credit);
            Map<VatRate, Money> vat = new TreeMap<>();
            var taxes = root.getElementsByTagName("cac:TaxSubtotal");
            IntStream.range(0, taxes.getLength())
                    .mapToObj(i -> (Element) taxes.item(i))
                    .forEach(tax -> vat.merge(
                            VatRate.of(text(tax, "cbc:Percent")), amount(tax, "cbc:TaxAmount", credit), Money::plus));
            Money total = amount(root, "cbc:TaxInclusiveAmount", credit).plus(rounding);
            return new InBooks(text(root, "cbc:ID"), total, vat, "");
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new AssertionError(e);
        }
    }

    private static Money amount(Element in, String name, boolean credit) {
        Money amount = Money.of(text(in, name), currency(in.getOwnerDocument().getDocumentElement()));
        return credit ? amount.negated() : amount;
    }

    private static Currency currency(Element root) {
        return Currency.getInstance(text(root, "cbc:DocumentCurrencyCode"));
    }

    private static String text(Element in, String name) {
        return in.getElementsByTagName(name).item(0).getTextContent();
    }
}
