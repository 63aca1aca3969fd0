package nl.doorzet.app.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.doorzet.server.access.Opener;
import nl.doorzet.server.account.Connection;
import nl.doorzet.server.account.ConnectionKey;
import nl.doorzet.server.account.ConnectionStore;

/** Looks into the books themselves, past everything that Doorzet says of them. */
final class Books {
    /** The document's identity, as UBL file names and journals carry it. */
    private static final Pattern IDENTITY = Pattern.compile("\\b(?:invoice|order)[-/](\\d+)\\b");

    private Books() {}

    static long doubles(Demo demo) {
        long doubles = twice(demo.moneybird.invoices().stream().map(i -> i.sourceUrl()));
        for (ConnectionKey key : demo.connections) {
            Connection connection = demo.server.part(ConnectionStore.class).get(key);
            Path folder = demo.server.part(Opener.class).files(connection);
            doubles += switch (connection.booksSystem()) {
                case "ubl" -> twice(files(folder).stream().map(f -> identity(String.valueOf(f.getFileName()))));
                case "plaintext" -> twice(files(folder).stream().flatMap(Books::transactions));
                default -> 0;
            };
        }
        return doubles;
    }

    private static long twice(Stream<String> keys) {
        return keys.collect(Collectors.groupingBy(Function.identity(), Collectors.counting())).values().stream()
                .mapToLong(n -> n - 1)
                .sum();
    }

    private static Stream<String> transactions(Path journal) {
        try {
            return Files.readString(journal)
                    .lines()
                    .filter(l -> l.strip().startsWith("; document:"))
                    .map(Books::identity);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String identity(String text) {
        return IDENTITY.matcher(text)
                .results()
                .map(MatchResult::group)
                .findFirst()
                .orElse(text);
    }

    private static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
