package nl.doorzet.server.web.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import nl.doorzet.server.mail.Post;
import nl.doorzet.server.people.PasswordReset;
import nl.doorzet.server.people.Person;
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

/**
 * {@code /inloggen/nieuw}: where the link of a letter leads. Looking at it uses nothing up, for mail programs look too. It lets nobody
 * in: whoever has a new password signs in with it, and shows a second factor if he has one.
 */
@Controller
@RequestMapping(ResetController.PATH)
@Needs(Who.ANYBODY)
class ResetController {
    static final String PATH = "/inloggen/nieuw";

    private final PasswordReset resets;
    private final PasswordLetters letters;
    private final Post post;
    private final Site site;

    ResetController(PasswordReset resets, PasswordLetters letters, Post post, Site site) {
        this.resets = resets;
        this.letters = letters;
        this.post = post;
        this.site = site;
    }

    @GetMapping
    String show(
            @RequestParam(defaultValue = "") String code,
            @ModelAttribute("frame") Frame frame,
            HttpServletResponse response,
            Model model) {
        Optional<Person> owner = resets.owner(code);
        return owner.isPresent()
                ? drawn(new ResetPage(code, owner.get().email(), ""), response, model)
                : gone(frame, response, model);
    }

    @PostMapping
    String use(
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String wachtwoord,
            @ModelAttribute("frame") Frame frame,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        return switch (resets.use(code, wachtwoord)) {
            case PasswordReset.Done(Person person) -> {
                letters.changed(person, site.root(request));
                yield "redirect:/inloggen?gedaan=" + Notice.RESET;
            }
            case PasswordReset.Refused refused -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                String error = LoginPage.against(refused.trouble(), frame.t());
                yield drawn(new ResetPage(code, refused.person().email(), error), response, model);
            }
            case PasswordReset.Gone gone -> gone(frame, response, model);
        };
    }

    /** The address of this page is what proves who one is, so it goes nowhere, not even to ourselves. */
    private static String drawn(ResetPage page, HttpServletResponse response, Model model) {
        response.setHeader("Referrer-Policy", "no-referrer");
        model.addAttribute("page", page);
        return "reset";
    }

    private String gone(Frame frame, HttpServletResponse response, Model model) {
        response.setStatus(HttpStatus.GONE.value());
        model.addAttribute("notice", Notice.of("", "0", frame.t()));
        model.addAttribute("page", new ForgottenPage("", frame.t().say("reset.gone"), "", post.isOpen()));
        return "forgotten";
    }
}
