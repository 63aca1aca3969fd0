package nl.doorzet.server.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Address;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import nl.doorzet.server.bench.ClockedServer;
import nl.doorzet.server.launch.Server;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** With the settings that docs/self-hosting.md names, and a mail server that asks for a login. */
class PostTest {
    private static final Letter LETTER =
            new Letter("leen@lezer.example", "Uw wachtwoord", "Dag Leen,\n\n€ 12,50: één.");

    private final GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final Path folder = ClockedServer.folder();
    private int port;

    @BeforeEach
    void start() {
        mail.start();
        port = mail.getSmtp().getPort();
        mail.setUser("doorzet", "geheim");
    }

    @AfterEach
    void stop() {
        mail.stop();
        ClockedServer.delete(folder);
    }

    private Server server(String password) {
        return ClockedServer.start(
                folder,
                Optional.of(ClockedServer.databaseAddress()),
                Map.of(
                        "spring.mail.host",
                        "127.0.0.1",
                        "spring.mail.port",
                        Integer.toString(port),
                        "spring.mail.username",
                        "doorzet",
                        "spring.mail.password",
                        password,
                        "doorzet.mail.from",
                        "post@doorzet.example"));
    }

    @Test
    void a_letter_arrives_as_it_was_written() throws Exception {
        try (Server server = server("geheim")) {
            Post post = server.part(Post.class);
            assertThat(post.isOpen()).isTrue();
            Instant before = ClockedServer.CLOCK.instant().truncatedTo(ChronoUnit.SECONDS);
            assertThat(post.send(LETTER)).isTrue();

            assertThat(mail.getReceivedMessages()).hasSize(1);
            MimeMessage letter = mail.getReceivedMessages()[0];
            assertThat(letter.getFrom()).containsExactly((Address) new InternetAddress("post@doorzet.example"));
            assertThat(letter.getAllRecipients()).containsExactly((Address) new InternetAddress(LETTER.to()));
            assertThat(letter.getSubject()).isEqualTo(LETTER.subject());
            assertThat(letter.getContent().toString().replace("\r\n", "\n").strip())
                    .isEqualTo(LETTER.text());
            assertThat(letter.getSentDate()).isBetween(before, ClockedServer.CLOCK.instant(), true, true);
        }
    }

    @Test
    void a_letter_that_is_not_taken_is_said_to_be_not_sent() {
        try (Server server = server("verkeerd")) {
            assertThat(server.part(Post.class).send(LETTER)).isFalse();
            assertThat(mail.getReceivedMessages()).isEmpty();
        }
        mail.stop();
        try (Server server = server("geheim")) {
            assertThat(server.part(Post.class).send(LETTER)).isFalse();
        }
    }
}
