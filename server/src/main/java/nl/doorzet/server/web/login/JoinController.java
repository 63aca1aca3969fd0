package nl.doorzet.server.web.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import nl.doorzet.server.people.Joining;
import nl.doorzet.server.people.Newcomer;
import nl.doorzet.server.people.Person;
import nl.doorzet.server.web.Callers;
import nl.doorzet.server.web.Frame;
import nl.doorzet.server.web.Needs;
import nl.doorzet.server.web.Systems;
import nl.doorzet.server.web.Who;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /aanmelden} for anybody, where that is open, and {@code /begin} for the first of all. */
@Controller
@Needs(Who.ANYBODY)
class JoinController {
    private static final Newcomer NOTHING = new Newcomer("", "", "", "", "");

    private final Joining joining;
    private final Entrance entrance;
    private final Openness openness;
    private final Callers callers;

    JoinController(Joining joining, Entrance entrance, Openness openness, Callers callers) {
        this.joining = joining;
        this.entrance = entrance;
        this.openness = openness;
        this.callers = callers;
    }

    @GetMapping("/aanmelden")
    String signUp(
            @RequestParam(defaultValue = "/") String naar,
            @ModelAttribute("frame") Frame frame,
            Model model,
            HttpServletRequest request) {
        if (!openness.isSignUp()) {
            throw Systems.refused(request, "join.closed");
        }
        return frame.visitor().isPresent()
                ? "redirect:" + Goal.own(naar)
                : drawn(new JoinPage(false, "", Goal.own(naar), NOTHING, Set.of()), model);
    }

    @PostMapping("/aanmelden")
    String signUp(
            @RequestParam(defaultValue = "/") String naar,
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String naam,
            @RequestParam(defaultValue = "") String wachtwoord,
            @RequestParam(defaultValue = "") String bedrijf,
            @ModelAttribute("frame") Frame frame,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        if (!openness.isSignUp()) {
            throw Systems.refused(request, "join.closed");
        }
        Newcomer newcomer =
                new Newcomer(email, naam, wachtwoord, bedrijf, frame.language().code());
        JoinPage page = new JoinPage(false, "", Goal.own(naar), newcomer, Set.of());
        return answer(joining.signUp(newcomer, callers.network(request)), page, request, response, model);
    }

    @GetMapping("/begin")
    String begin(@RequestParam(defaultValue = "") String code, HttpServletRequest request, Model model) {
        if (!joining.isCode(code)) {
            throw Systems.refused(request, "join.nocode");
        }
        return drawn(new JoinPage(true, code, "/", NOTHING, Set.of()), model);
    }

    @PostMapping("/begin")
    String begin(
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String naam,
            @RequestParam(defaultValue = "") String wachtwoord,
            @ModelAttribute("frame") Frame frame,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Newcomer newcomer =
                new Newcomer(email, naam, wachtwoord, "", frame.language().code());
        JoinPage page = new JoinPage(true, code, "/", newcomer, Set.of());
        return answer(joining.begin(code, newcomer), page, request, response, model);
    }

    private String answer(
            Joining.Answer answer,
            JoinPage page,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        return switch (answer) {
            case Joining.Joined(Person person) -> entrance.enter(person, page.goal(), request, response);
            case Joining.Refused(Set<Newcomer.Trouble> troubles) -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield drawn(new JoinPage(page.first(), page.code(), page.goal(), page.entered(), troubles), model);
            }
            case Joining.NoCode noCode -> throw Systems.refused(request, "join.nocode");
        };
    }

    private static String drawn(JoinPage page, Model model) {
        model.addAttribute("page", page);
        return "join";
    }
}
