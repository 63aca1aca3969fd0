package nl.doorzet.app.demo;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Real programs of other people. */
final class Programs {
    private Programs() {}

    /** What the program prints; it must end with 0. */
    static String run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new AssertionError(String.join(" ", command) + " says: " + output);
        }
        return output;
    }
}
