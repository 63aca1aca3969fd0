package nl.doorzet.app.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first minutes of an installation. */
class BeginTest {
    private static final Pattern ADDRESS = Pattern.compile("http://127\\.0\\.0\\.1:\\d+/begin\\?code=\\S{43}");
    private static final Duration ENOUGH = Duration.ofMinutes(3);

    @TempDir
    private Path folder;

    @Test
    void a_server_in_which_nobody_is_prints_where_the_first_person_begins() throws Exception {
        Path config = Files.writeString(folder.resolve("doorzet.yaml"), "connections: []");
        Path log = folder.resolve("log");
        try (ServerProcess server = ServerProcess.start(config, folder.resolve("data"), log);
                HttpClient client = HttpClient.newHttpClient()) {
            URI begin = printed(server, log);
            HttpResponse<String> page =
                    client.send(HttpRequest.newBuilder(begin).build(), BodyHandlers.ofString());
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.body()).contains("Welkom bij Doorzet").contains("name=\"wachtwoord\"");
        }
    }

    private static URI printed(ServerProcess server, Path log) throws Exception {
        long end = System.nanoTime() + ENOUGH.toNanos();
        Optional<String> address = Optional.empty();
        while (address.isEmpty() && System.nanoTime() < end) {
            server.run(Duration.ofMillis(200));
            address = ADDRESS.matcher(Files.readString(log))
                    .results()
                    .map(MatchResult::group)
                    .findFirst();
        }
        return URI.create(address.orElseThrow());
    }
}
