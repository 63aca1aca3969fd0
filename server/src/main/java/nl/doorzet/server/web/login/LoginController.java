package nl.doorzet.server.web.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import nl.doorzet.server.people.SignIn;
import nl.doorzet.server.web.Callers;
import nl.doorzet.server.web.Frame;
import nl.doorzet.server.web.Links;
import nl.doorzet.server.web.Needs;
import nl.doorzet.server.web.Notice;
import nl.doorzet.server.web.PasskeyPlace;
import nl.doorzet.server.web.Who;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /inloggen} and {@code /uitloggen}. */
@Controller
@Needs(Who.ANYBODY)
class LoginController {
    private final SignIn signIn;
    private final Entrance entrance;
    private final Openness openness;
    private final Callers callers;
    private final PasskeyPlace place;

    LoginController(SignIn signIn, Entrance entrance, Openness openness, Callers callers, PasskeyPlace place) {
        this.signIn = signIn;
        this.entrance = entrance;
        this.openness = openness;
        this.callers = callers;
        this.place = place;
    }

    @GetMapping("/inloggen")
    String show(
            @RequestParam(defaultValue = "/") String naar,
            @RequestParam(defaultValue = "") String gedaan,
            @ModelAttribute("frame") Frame frame,
            HttpServletRequest request,
            Model model) {
        return frame.visitor().isPresent()
                ? "redirect:" + Goal.own(naar)
                : drawn(naar, "", gedaan, Optional.empty(), frame, request, model);
    }

    @PostMapping("/inloggen")
    String enter(
            @RequestParam(defaultValue = "/") String naar,
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String wachtwoord,
            HttpServletRequest request,
            HttpServletResponse response,
            @ModelAttribute("frame") Frame frame,
            Model model) {
        return switch (signIn.byPassword(email, wachtwoord, callers.network(request), Entrance.device(request))) {
            case SignIn.Proved proved -> entrance.enter(proved, naar, request, response);
            case SignIn.Wrong wrong -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield drawn(naar, email, "", Optional.of(LoginPage.wrong(frame.t())), frame, request, model);
            }
            case SignIn.Wait wait -> {
                response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
                yield drawn(
                        naar,
                        email,
                        "",
                        Optional.of(LoginPage.wait("login.wait", wait.atLeast(), frame.t())),
                        frame,
                        request,
                        model);
            }
        };
    }

    /** A link that works once. */
    @GetMapping("/inloggen/link")
    String link(
            @RequestParam(defaultValue = "") String code,
            HttpServletRequest request,
            HttpServletResponse response,
            @ModelAttribute("frame") Frame frame,
            Model model) {
        Optional<SignIn.Proved> proved = signIn.byLink(code, Entrance.device(request));
        if (proved.isPresent()) {
            return entrance.enter(proved.get(), "/", request, response);
        } else if (frame.visitor().isPresent()) {
            return "redirect:/";
        }
        response.setStatus(HttpStatus.GONE.value());
        return drawn("/", "", "", Optional.of(frame.t().say("login.link.used")), frame, request, model);
    }

    /** @param naar where he goes after signing in again; empty for one who just leaves */
    @PostMapping("/uitloggen")
    String leave(
            @RequestParam(defaultValue = "") String naar, HttpServletRequest request, HttpServletResponse response) {
        entrance.close(request, response);
        return "redirect:" + (naar.isEmpty() ? "/inloggen?gedaan=" + Notice.LEFT : Links.login(Goal.own(naar)));
    }

    private String drawn(
            String goal,
            String email,
            String done,
            Optional<String> trouble,
            Frame frame,
            HttpServletRequest request,
            Model model) {
        model.addAttribute(
                "page",
                new LoginPage(
                        Goal.own(goal),
                        email,
                        trouble,
                        openness.isSignUp(),
                        openness.isEmpty(),
                        openness.isDemo(),
                        place.of(request).isPresent()));
        model.addAttribute("notice", Notice.of(done, "0", frame.t()));
        return "login";
    }
}
