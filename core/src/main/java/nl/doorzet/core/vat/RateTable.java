package nl.doorzet.core.vat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import nl.doorzet.core.money.VatRate;

/** The table of rates as its file has it; the file says what its columns are and where they come from. */
record RateTable(LocalDate asOf, List<Line> rates) {
    private static final String FILE = "rates.txt";

    /**
     * One rate.
     *
     * @param postcodes of the territory that the rate is for; empty for the whole country
     * @param name of the territory; empty for the whole country
     */
    record Line(String country, LocalDate from, VatRate rate, Optional<Predicate<String>> postcodes, String name) {}

    static RateTable load() {
        List<String> lines = new ArrayList<>();
        try (var in = Objects.requireNonNull(RateTable.class.getResourceAsStream(FILE), FILE);
                var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            reader.lines().filter(line -> !line.startsWith("#")).forEach(lines::add);
        } catch (IOException e) {
            throw new UncheckedIOException("Reading the table of VAT rates failed", e);
        }
        LocalDate asOf = LocalDate.parse(lines.getFirst().split(";", -1)[1]);
        return new RateTable(asOf, lines.stream().skip(1).map(RateTable::line).toList());
    }

    private static Line line(String text) {
        String[] cells = text.split(";", -1);
        boolean territory = cells[2].equals("*");
        return new Line(
                cells[0],
                LocalDate.parse(cells[1]),
                VatRate.of(cells[3]),
                territory ? Optional.of(Pattern.compile(cells[4]).asMatchPredicate()) : Optional.empty(),
                territory ? cells[5] : "");
    }
}
