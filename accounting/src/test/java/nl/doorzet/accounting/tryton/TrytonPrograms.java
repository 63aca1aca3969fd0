package nl.doorzet.accounting.tryton;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Tryton's own programs with a folder of their own: configuration, databases, password (reference tryton, Steps). */
record TrytonPrograms(Path folder, int port) {
    static final String DATABASE = "shop";
    static final String PASSWORD = "a-password-for-tests-only";

    static TrytonPrograms in(Path folder, int port) throws IOException {
        Files.createDirectories(folder.resolve("db"));
        // Few rounds make a login quick; nobody is to be kept out of these books.
        Files.writeString(folder.resolve("passlib.ini"), """
                [passlib]
                schemes = pbkdf2_sha512
                pbkdf2_sha512__default_rounds = 1000
                """);
        Files.writeString(folder.resolve("password"), PASSWORD);
        Files.writeString(folder.resolve("trytond.conf"), """
                [database]
                uri = sqlite://
                path = %1$s/db
                [web]
                listen = 127.0.0.1:%2$d
                root = %1$s/www
                [session]
                authentications = password
                [password]
                passlib = %1$s/passlib.ini
                """.formatted(folder.toAbsolutePath(), port));
        return new TrytonPrograms(folder, port);
    }

    Path database(String name) {
        return folder.resolve("db").resolve(name + ".sqlite");
    }

    /** Makes the database with its modules; the chart of accounts is there in Dutch only. */
    void makeDatabase() throws IOException, InterruptedException {
        // The program wants the file to be there.
        Files.createFile(database(DATABASE));
        admin("--all", "--email", "books@example.invalid", "-l", "nl");
        admin("-u", "account_invoice", "account_be", "--activate-dependencies", "-l", "nl");
    }

    private void admin(String... arguments) throws IOException, InterruptedException {
        Process process = start("trytond-admin", List.of(arguments), "-d", DATABASE);
        if (process.waitFor() != 0) {
            throw new AssertionError("trytond-admin failed: " + log());
        }
    }

    Process serve() throws IOException {
        return start("trytond", List.of());
    }

    String log() throws IOException {
        return Files.readString(folder.resolve("log"), StandardCharsets.UTF_8);
    }

    private Process start(String program, List<String> arguments, String... database) throws IOException {
        List<String> command = new ArrayList<>(
                List.of(program, "-c", folder.resolve("trytond.conf").toString()));
        command.addAll(List.of(database));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(
                        ProcessBuilder.Redirect.appendTo(folder.resolve("log").toFile()));
        builder.environment().put("TRYTONPASSFILE", folder.resolve("password").toString());
        try {
            return builder.start();
        } catch (IOException e) {
            throw new AssertionError(
                    ("These tests need the program %s: install the packages tryton-server,"
                                    + " tryton-modules-account-invoice, tryton-modules-account-be and python3-tz")
                            .formatted(program),
                    e);
        }
    }
}
