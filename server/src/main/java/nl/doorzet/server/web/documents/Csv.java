package nl.doorzet.server.web.documents;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Rows of comma separated values (RFC 4180). A text that a spreadsheet would take for a formula gets an apostrophe before it:
 * customers choose their own names.
 */
public final class Csv {
    /** Without it spreadsheets take the file for another alphabet. */
    private static final char BYTE_ORDER_MARK = '\ufeff';

    private final Writer out;
    private boolean begun;

    Csv(Writer out) {
        this.out = out;
    }

    /** Begins a file. */
    public static Csv forSpreadsheets(Writer out) throws IOException {
        out.write(BYTE_ORDER_MARK);
        return new Csv(out);
    }

    public Csv text(String text) throws IOException {
        return cell(isFormula(text) ? "'" + text : text);
    }

    private static boolean isFormula(String text) {
        String shown = text.stripLeading();
        return (!text.isEmpty() && "\t\r".indexOf(text.charAt(0)) >= 0)
                || (!shown.isEmpty() && "=+-@".indexOf(shown.charAt(0)) >= 0);
    }

    /** With a point, whatever the language; empty for none. */
    public Csv number(Optional<BigDecimal> number) throws IOException {
        return cell(number.map(BigDecimal::toPlainString).orElse(""));
    }

    public void end() throws IOException {
        out.write("\r\n");
        begun = false;
    }

    private Csv cell(String content) throws IOException {
        if (begun) {
            out.write(',');
        }
        begun = true;
        boolean quoted = content.chars().anyMatch(c -> c == '"' || c == ',' || c == '\r' || c == '\n' || c == ';');
        out.write(quoted ? '"' + content.replace("\"", "\"\"") + '"' : content);
        return this;
    }
}
