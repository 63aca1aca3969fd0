package nl.doorzet.accounting.plaintext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The two programs themselves judge the journals. */
final class Checker {
    private Checker() {}

    static void accepts(Format format, Path journal) {
        String output = switch (format) {
            case HLEDGER -> run("hledger", "-f", journal.toString(), "check", "--strict");
            case BEANCOUNT -> run("bean-check", journal.toString());
        };
        assertThat(output).isEmpty();
    }

    /** What hledger answers to a question, as it prints it. */
    static String hledger(Path journal, String... question) {
        List<String> command = new ArrayList<>(List.of("hledger", "-f", journal.toString()));
        command.addAll(List.of(question));
        return run(command.toArray(String[]::new));
    }

    static String run(String... command) {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("LC_ALL", "C.UTF-8");
        try {
            Process process = builder.start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return process.waitFor() == 0 ? output : command[0] + " refuses: " + output;
        } catch (IOException e) {
            return fail("These tests need the program %s: install the packages hledger and beancount (%s)"
                    .formatted(command[0], e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return fail("Stopped while waiting for " + command[0]);
        }
    }
}
