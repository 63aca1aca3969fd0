package nl.doorzet.server.web.profile;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import nl.doorzet.server.mail.Post;
import nl.doorzet.server.people.PasswordChange;
import nl.doorzet.server.people.Person;
import nl.doorzet.server.web.Frame;
import nl.doorzet.server.web.Needs;
import nl.doorzet.server.web.Notice;
import nl.doorzet.server.web.Site;
import nl.doorzet.server.web.Who;
import nl.doorzet.server.web.login.Entrance;
import nl.doorzet.server.web.login.LoginPage;
import nl.doorzet.server.web.login.PasswordLetters;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /profiel/wachtwoord}. */
@Controller
@Needs(Who.PERSON)
class PasswordController {
    private final PasswordChange passwords;
    private final Entrance entrance;
    private final PasswordLetters letters;
    private final Post post;
    private final Site site;

    PasswordController(PasswordChange passwords, Entrance entrance, PasswordLetters letters, Post post, Site site) {
        this.passwords = passwords;
        this.entrance = entrance;
        this.letters = letters;
        this.post = post;
        this.site = site;
    }

    /** All sessions end; this browser gets a new one. */
    @PostMapping("/profiel/wachtwoord")
    String change(
            @RequestParam(defaultValue = "") String huidig,
            @RequestParam(defaultValue = "") String nieuw,
            @ModelAttribute("frame") Frame frame,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        Person person = frame.me().person();
        return switch (passwords.change(person, huidig, nieuw, Cards.session(request))) {
            case PasswordChange.Changed changed -> {
                letters.changed(person, site.root(request));
                entrance.renew(request, response);
                yield ProfileController.back(Notice.NEW_PASSWORD);
            }
            case PasswordChange.Refused refused -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield drawn("", LoginPage.against(refused.trouble(), frame.t()), person, model);
            }
            case PasswordChange.Wrong wrong -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield drawn(frame.t().say("password.wrong"), "", person, model);
            }
            case PasswordChange.Wait wait -> {
                response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
                yield drawn(LoginPage.wait("password.wait", wait.atLeast(), frame.t()), "", person, model);
            }
        };
    }

    /** One who has none, and could not prove himself here, proves that he reads his mail. */
    @PostMapping("/profiel/wachtwoord/link")
    String first(@ModelAttribute("frame") Frame frame, HttpServletRequest request) {
        letters.link(frame.me().person().email(), site.root(request));
        return ProfileController.back(Notice.LETTER);
    }

    private String drawn(String presentError, String newError, Person person, Model model) {
        model.addAttribute(
                Cards.PASSWORD, new PasswordCard(passwords.has(person), post.isOpen(), presentError, newError));
        return ProfileController.PAGE;
    }
}
