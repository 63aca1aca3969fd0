package nl.doorzet.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import nl.doorzet.server.bench.ClockedServer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.env.Environment;

/** Under the name by which the world reaches us there is only what shops and their owners call, as long as there is no login. */
class PublicNameTest {
    @ParameterizedTest
    @CsvSource({
        "GET, /, 421",
        "GET, /koppelingen/00000000-0000-0000-0000-000000000000, 421",
        "GET, /hulp, 421",
        "GET, /aansluiten, 421",
        "GET, /actuator/prometheus, 421",
        "GET, //hooks/../, 4",
        "GET, /hooks/..;/koppelingen, 4",
        "GET, /hooks/%2e%2e/koppelingen, 4",
        "POST, /hooks/00000000-0000-0000-0000-000000000000/guess, 404",
        "POST, /apps/ccvshop/handshake, 404",
    })
    void only_what_shops_and_their_owners_call_is_served(String method, String path, String status) throws IOException {
        assertThat(status(method, path)).startsWith(status);
    }

    private static String status(String method, String path) throws IOException {
        int port = ClockedServer.part(Environment.class).getRequiredProperty("local.server.port", Integer.class);
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            String request = "%s %s HTTP/1.1\r\nHost: doorzet.example\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
                    .formatted(method, path);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readNBytes(20), StandardCharsets.US_ASCII);
            return answer.replaceFirst("^HTTP/1.1 ", "");
        }
    }
}
