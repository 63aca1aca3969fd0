package nl.doorzet.server.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Date;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Sends letters. Where {@code spring.mail.host} is not set they are files in {@code doorzet.mail.folder}. */
@Component
public class Post {
    private static final Logger LOG = LoggerFactory.getLogger(Post.class);

    private final ObjectProvider<JavaMailSender> sender;
    private final Path folder;
    private final String from;
    private final Clock clock;

    Post(
            ObjectProvider<JavaMailSender> sender,
            @Value("${doorzet.mail.folder}") Path folder,
            @Value("${doorzet.mail.from:doorzet@localhost}") String from,
            Clock clock) {
        this.sender = sender;
        this.folder = folder;
        this.from = from;
        this.clock = clock;
    }

    /** Whether letters really go, rather than into a folder. */
    public boolean isOpen() {
        return sender.getIfAvailable() != null;
    }

    /** Sends it; false where that did not work, for a reason that is in the log. */
    public boolean send(Letter letter) {
        JavaMailSender smtp = sender.getIfAvailable();
        try {
            if (smtp == null) {
                write(written(new JavaMailSenderImpl().createMimeMessage(), letter));
            } else {
                smtp.send(written(smtp.createMimeMessage(), letter));
            }
            return true;
        } catch (MailException | MessagingException | IOException e) {
            LOG.warn("Sending a {} failed: {}; check spring.mail.host and its login", letter, e.getMessage());
            return false;
        }
    }

    private MimeMessage written(MimeMessage message, Letter letter) throws MessagingException {
        MimeMessageHelper helper = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
        helper.setFrom(from);
        helper.setTo(letter.to());
        helper.setSubject(letter.subject());
        helper.setText(letter.text());
        helper.setSentDate(Date.from(clock.instant()));
        return message;
    }

    /** What is in it lets somebody in, so the log has only the file's name. */
    private void write(MimeMessage message) throws IOException, MessagingException {
        Files.createDirectories(folder);
        Path file = folder.resolve(clock.instant().toEpochMilli() + "-" + UUID.randomUUID() + ".eml");
        try (OutputStream out = Files.newOutputStream(file)) {
            message.writeTo(out);
        }
        LOG.info("No mail server is set (spring.mail.host): a letter is in {}", file.getFileName());
    }
}
