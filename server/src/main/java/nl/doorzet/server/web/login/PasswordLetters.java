package nl.doorzet.server.web.login;

import jakarta.annotation.PreDestroy;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import nl.doorzet.server.mail.Letter;
import nl.doorzet.server.mail.Post;
import nl.doorzet.server.people.PasswordReset;
import nl.doorzet.server.people.Person;
import nl.doorzet.server.web.Language;
import nl.doorzet.server.web.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Letters about passwords. All the work is done after the answer to who asked, so that the time an answer takes does not tell whether
 * there is anybody with that address. A letter that is lost when the server stops is asked for again.
 */
@Component
public class PasswordLetters {
    private static final Logger LOG = LoggerFactory.getLogger(PasswordLetters.class);

    private final PasswordReset resets;
    private final Post post;
    private final ExecutorService afterwards =
            Executors.newSingleThreadExecutor(Thread.ofVirtual().name("letters").factory());

    PasswordLetters(PasswordReset resets, Post post) {
        this.resets = resets;
        this.post = post;
    }

    /**
     * A link to choose a new password, where somebody has this address.
     *
     * @param root where this installation is
     */
    public void link(String email, String root) {
        later(() -> resets.link(email)
                .ifPresent(link ->
                        send("mail.reset", link.person(), root + ResetController.PATH + "?code=" + link.code())));
    }

    /**
     * That the password is another one now: who did not do that has to know.
     *
     * @param root where this installation is
     */
    public void changed(Person person, String root) {
        later(() -> send("mail.password", person, root + ForgottenController.PATH));
    }

    private void send(String key, Person person, String link) {
        Texts t = Texts.in(Language.of(person.language()).orElse(Language.NL));
        Map<String, String> facts = Map.of("who", person.called(), "link", link);
        // Why one did not go is in the log; whoever asked was not told that there is anybody to write to.
        post.send(new Letter(person.email(), t.say(key + ".subject"), t.say(key + ".text", facts)));
    }

    private void later(Runnable work) {
        afterwards.execute(() -> {
            try {
                work.run();
            } catch (DataAccessException | TransactionException e) {
                LOG.warn("Writing a letter about a password failed; who needs it has to ask for it again", e);
            }
        });
    }

    @PreDestroy
    void stop() {
        afterwards.shutdown();
    }
}
