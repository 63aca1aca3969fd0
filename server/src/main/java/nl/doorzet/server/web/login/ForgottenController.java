package nl.doorzet.server.web.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import nl.doorzet.server.mail.Post;
import nl.doorzet.server.people.Emails;
import nl.doorzet.server.people.PasswordReset;
import nl.doorzet.server.web.Callers;
import nl.doorzet.server.web.Frame;
import nl.doorzet.server.web.Needs;
import nl.doorzet.server.web.Notice;
import nl.doorzet.server.web.Site;
import nl.doorzet.server.web.Who;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /inloggen/vergeten}: asks for a link to choose a new password. The answer is the same for every address. */
@Controller
@RequestMapping(ForgottenController.PATH)
@Needs(Who.ANYBODY)
class ForgottenController {
    static final String PATH = "/inloggen/vergeten";

    private final PasswordReset resets;
    private final PasswordLetters letters;
    private final Post post;
    private final Callers callers;
    private final Site site;

    ForgottenController(PasswordReset resets, PasswordLetters letters, Post post, Callers callers, Site site) {
        this.resets = resets;
        this.letters = letters;
        this.post = post;
        this.callers = callers;
        this.site = site;
    }

    @GetMapping
    String show(@RequestParam(defaultValue = "") String gedaan, @ModelAttribute("frame") Frame frame, Model model) {
        model.addAttribute("notice", Notice.of(gedaan, "0", frame.t()));
        return drawn(new ForgottenPage("", "", "", post.isOpen()), model);
    }

    @PostMapping
    String ask(
            @RequestParam(defaultValue = "") String email,
            @ModelAttribute("frame") Frame frame,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        model.addAttribute("notice", Notice.of("", "0", frame.t()));
        if (!Emails.isOne(email)) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            String error = frame.t().say("join.trouble.NO_EMAIL");
            return drawn(new ForgottenPage(email, "", error, post.isOpen()), model);
        }
        Optional<Duration> wait = resets.wait(email, callers.network(request), Entrance.device(request));
        if (wait.isPresent()) {
            response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
            String trouble = LoginPage.wait("forgotten.wait", wait.get(), frame.t());
            return drawn(new ForgottenPage(email, trouble, "", post.isOpen()), model);
        }
        letters.link(email, site.root(request));
        return "redirect:" + PATH + "?gedaan=" + Notice.LETTER;
    }

    private static String drawn(ForgottenPage page, Model model) {
        model.addAttribute("page", page);
        return "forgotten";
    }
}
