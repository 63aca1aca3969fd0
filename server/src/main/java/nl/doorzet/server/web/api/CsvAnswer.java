package nl.doorzet.server.web.api;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import nl.doorzet.server.web.documents.Csv;

/** An answer for spreadsheets. */
public final class CsvAnswer {
    /** Its content type. */
    public static final String TYPE = "text/csv";

    private CsvAnswer() {}

    /** What writes the rows, the heading first. */
    @FunctionalInterface
    public interface Rows {
        void write(Csv csv) throws IOException;
    }

    public static void write(HttpServletResponse response, Rows rows) throws IOException {
        response.setContentType(TYPE + ";charset=UTF-8");
        Writer out = new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8);
        rows.write(Csv.forSpreadsheets(out));
        out.flush();
    }
}
