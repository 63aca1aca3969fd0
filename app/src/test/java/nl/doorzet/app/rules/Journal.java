package nl.doorzet.app.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.doorzet.server.access.Opener;

/** The hledger journal that a scene's connection writes, as a person reads it. */
record Journal(List<Transaction> transactions) {
    /** @param facts its tags, by name */
    record Transaction(String text, Map<String, String> facts) {
        private static Transaction of(String text) {
            Map<String, String> facts = new LinkedHashMap<>();
            text.lines()
                    .map(String::strip)
                    .filter(line -> line.matches("; [a-z]+: .*"))
                    .forEach(line -> {
                        String[] fact = line.substring(2).split(": ", 2);
                        facts.put(fact[0], fact[1]);
                    });
            return new Transaction(text, facts);
        }
    }

    static Journal of(Scene scene) {
        Path folder = Stage.part(Opener.class).files(scene.connection());
        try (Stream<Path> files = Files.walk(folder)) {
            Path journal = files.filter(file -> file.toString().endsWith(".journal"))
                    .findFirst()
                    .orElseThrow();
            return new Journal(Arrays.stream(Files.readString(journal).split("\n\n", -1))
                    .filter(block -> block.contains("; document: "))
                    .map(Transaction::of)
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Transaction only() {
        assertThat(transactions).hasSize(1);
        return transactions.getFirst();
    }
}
