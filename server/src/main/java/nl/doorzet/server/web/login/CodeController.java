package nl.doorzet.server.web.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import nl.doorzet.server.people.SignIn;
import nl.doorzet.server.web.Callers;
import nl.doorzet.server.web.Frame;
import nl.doorzet.server.web.Needs;
import nl.doorzet.server.web.Notice;
import nl.doorzet.server.web.Who;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /inloggen/code}: after the password, for who has a second factor. */
@Controller
@RequestMapping("/inloggen/code")
@Needs(Who.ANYBODY)
class CodeController {
    private static final String AGAIN = "redirect:/inloggen?gedaan=" + Notice.BEGIN_AGAIN;

    private final SignIn signIn;
    private final Entrance entrance;
    private final Callers callers;

    CodeController(SignIn signIn, Entrance entrance, Callers callers) {
        this.signIn = signIn;
        this.entrance = entrance;
        this.callers = callers;
    }

    @GetMapping
    String show(
            @RequestParam(defaultValue = "/") String naar,
            @ModelAttribute("frame") Frame frame,
            HttpServletRequest request,
            Model model) {
        if (frame.visitor().isPresent()) {
            return "redirect:" + Goal.own(naar);
        }
        return signIn.isHalfway(Entrance.halfway(request)) ? drawn(naar, Optional.empty(), model) : AGAIN;
    }

    /** @param herstelcode in place of the app's code */
    @PostMapping
    String enter(
            @RequestParam(defaultValue = "/") String naar,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String herstelcode,
            @ModelAttribute("frame") Frame frame,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        String given = code.isBlank() ? herstelcode : code;
        return switch (signIn.byCode(
                Entrance.halfway(request), given, callers.network(request), Entrance.device(request))) {
            case SignIn.Welcome welcome -> entrance.enter(welcome, naar, request, response);
            case SignIn.Over over -> AGAIN;
            case SignIn.Wrong wrong -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield drawn(naar, Optional.of(frame.t().say("code.wrong")), model);
            }
            case SignIn.Wait wait -> {
                response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
                yield drawn(naar, Optional.of(LoginPage.wait("code.wait", wait.atLeast(), frame.t())), model);
            }
        };
    }

    private static String drawn(String goal, Optional<String> trouble, Model model) {
        model.addAttribute("page", new CodePage(Goal.own(goal), trouble));
        return "code";
    }
}
