package nl.doorzet.server.web.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "1.234,56;1234.56",
                "1234,5;1234.5",
                "€ 12,50;12.50",
                "1,234.56;1234.56",
                "12.50;12.50",
                "-12,50;12.50",
                "1.000;1000",
                "121;121"
            })
    void an_amount_is_read_in_either_language(String text, BigDecimal amount) {
        assertThat(Search.amount(text)).contains(amount);
    }

    @ParameterizedTest
    @ValueSource(strings = {"F2026-1", "Jansen", "1.2.3", "", "1,2,3"})
    void other_texts_are_no_amounts(String text) {
        assertThat(Search.amount(text)).isEmpty();
    }

    @Test
    void a_position_that_is_none_gives_the_first_page() {
        assertThat(Search.filter(DocumentList.ALL, "", "x~y").after()).isEmpty();
        assertThat(Search.filter(DocumentList.ALL, "", "2026-11-01T12:00:00Z~order/1")
                        .after())
                .isPresent();
    }
}
