package nl.doorzet.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import nl.doorzet.server.bench.ClockedServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.env.Environment;

/** Under the name by which the world reaches us everything is served that is served at all, but what is for this machine only. */
class PublicNameTest {
    @ParameterizedTest
    @CsvSource({
        "GET, /, 303",
        "GET, /koppelingen/00000000-0000-0000-0000-000000000000, 303",
        "GET, /hulp, 200",
        "GET, /aansluiten, 303",
        "GET, /inloggen, 200",
        "GET, /actuator/prometheus, 403",
        "GET, /actuator/health, 403",
        "GET, //hooks/../, 4",
        "GET, /hooks/..;/koppelingen, 4",
        "GET, /hooks/%2e%2e/koppelingen, 4",
        "POST, /hooks/00000000-0000-0000-0000-000000000000/guess, 404",
        "POST, /apps/ccvshop/handshake, 404",
    })
    void whoever_has_not_signed_in_gets_no_further_than_the_form(String method, String path, String status)
            throws IOException {
        assertThat(status(method, path)).startsWith(status);
    }

    @Test
    void a_public_name_with_https_is_for_https_only() throws IOException {
        assertThat(answer("GET", "/inloggen")).contains("Strict-Transport-Security");
    }

    private static String status(String method, String path) throws IOException {
        return answer(method, path).replaceFirst("^HTTP/1.1 ", "");
    }

    private static String answer(String method, String path) throws IOException {
        int port = ClockedServer.part(Environment.class).getRequiredProperty("local.server.port", Integer.class);
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            String request = "%s %s HTTP/1.1\r\nHost: doorzet.example\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
                    .formatted(method, path);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
