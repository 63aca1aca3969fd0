package nl.doorzet.accounting.ubl;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes elements, one a line, indented. Texts are cleaned: what XML cannot hold becomes a space; a blank text is not written. */
final class XmlElements {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final XMLStreamWriter writer;
    private int depth;

    /** Begins a document; names are written as given, so their prefixes must be declared on the root. */
    XmlElements() {
        writer = quietly(
                () -> XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name()));
        run(() -> writer.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0"));
    }

    /** An element with attributes (name, value, …) and elements in it. */
    void group(String name, Runnable content, String... attributes) {
        newLine();
        start(name, attributes);
        depth++;
        content.run();
        depth--;
        newLine();
        run(writer::writeEndElement);
    }

    /** An element with a text in it. */
    void text(String name, String text, String... attributes) {
        String clean = clean(text);
        if (!clean.isEmpty()) {
            newLine();
            start(name, attributes);
            run(() -> writer.writeCharacters(clean));
            run(writer::writeEndElement);
        }
    }

    byte[] finish() {
        run(() -> {
            writer.writeCharacters("\n");
            writer.writeEndDocument();
            writer.close();
        });
        return bytes.toByteArray();
    }

    private void start(String name, String... attributes) {
        run(() -> writer.writeStartElement(name));
        for (int i = 0; i < attributes.length; i += 2) {
            String attribute = attributes[i];
            String value = clean(attributes[i + 1]);
            if (!value.isEmpty()) {
                run(() -> writer.writeAttribute(attribute, value));
            }
        }
    }

    private void newLine() {
        run(() -> writer.writeCharacters("\n" + "  ".repeat(depth)));
    }

    /** The text as it will be written; may be empty. */
    static String clean(String text) {
        return text.codePoints()
                .map(c -> isXml(c) && !Character.isISOControl(c) ? c : ' ')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static boolean isXml(int c) {
        return (c >= 0x20 && c <= 0xD7FF) || (c >= 0xE000 && c <= 0xFFFD) || c >= 0x10000;
    }

    private interface Step {
        void run() throws XMLStreamException;
    }

    private interface Making<T> {
        T make() throws XMLStreamException;
    }

    private static void run(Step step) {
        quietly(() -> {
            step.run();
            return true;
        });
    }

    private static <T> T quietly(Making<T> making) {
        try {
            return making.make();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("Writing XML to memory cannot fail", e);
        }
    }
}
