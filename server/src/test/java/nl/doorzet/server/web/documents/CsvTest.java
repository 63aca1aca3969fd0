package nl.doorzet.server.web.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {
    private final StringWriter out = new StringWriter();
    private final Csv csv = new Csv(out);

    @Test
    void cells_are_separated_by_commas_and_rows_by_line_ends() throws IOException {
        csv.text("a").text("").number(Optional.of(new BigDecimal("-12.50"))).end();
        csv.text("b").text("c").number(Optional.empty()).end();
        assertThat(out).hasToString("a,,-12.50\r\nb,c,\r\n");
    }

    @Test
    void what_would_break_a_cell_is_quoted() throws IOException {
        csv.text("Jansen, B.V.").text("\"De\" winkel").text("twee\nregels").end();
        assertThat(out).hasToString("\"Jansen, B.V.\",\"\"\"De\"\" winkel\",\"twee\nregels\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+31612345678", "-2", "@SUM(A1)", "\t=1", " =1"})
    void a_text_is_never_a_formula(String text) throws IOException {
        csv.text(text).end();
        assertThat(out.toString()).startsWith("'" + text);
    }
}
