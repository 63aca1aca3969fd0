package nl.doorzet.server.web.profile;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import nl.doorzet.server.people.ApiToken;
import nl.doorzet.server.people.ApiTokens;
import nl.doorzet.server.web.Frame;
import nl.doorzet.server.web.Ids;
import nl.doorzet.server.web.Needs;
import nl.doorzet.server.web.Notice;
import nl.doorzet.server.web.Who;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /profiel}. */
@Controller
@RequestMapping("/profiel")
@Needs(Who.PERSON)
class ProfileController {
    private final ApiTokens tokens;

    ProfileController(ApiTokens tokens) {
        this.tokens = tokens;
    }

    @GetMapping
    String show(@RequestParam(defaultValue = "") String gedaan, @ModelAttribute("frame") Frame frame, Model model) {
        model.addAttribute("notice", Notice.of(gedaan, "0", frame.t()));
        return drawn(Optional.empty(), "", Optional.empty(), frame, model);
    }

    /** Answers with the page itself: what is made is shown once, and travels in no address. */
    @PostMapping("/tokens")
    String make(
            @RequestParam(defaultValue = "") String naam,
            @RequestParam(defaultValue = "") String alles,
            @ModelAttribute("frame") Frame frame,
            Model model,
            HttpServletResponse response) {
        UUID person = frame.me().person().id();
        String name = naam.strip().replace("\0", "");
        Optional<ApiTokens.Trouble> trouble = tokens.trouble(person, name);
        model.addAttribute("notice", Notice.of("", "0", frame.t()));
        if (trouble.isPresent()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return drawn(Optional.empty(), name, trouble, frame, model);
        }
        ApiToken.Reach reach = alles.equals("true") ? ApiToken.Reach.ALL : ApiToken.Reach.READ;
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        return drawn(Optional.of(tokens.make(person, name, reach)), "", Optional.empty(), frame, model);
    }

    @PostMapping("/tokens/{token}/intrekken")
    String revoke(@PathVariable String token, @ModelAttribute("frame") Frame frame) {
        Ids.uuid(token).ifPresent(id -> tokens.revoke(frame.me().person().id(), id));
        return "redirect:/profiel?gedaan=" + Notice.REVOKED;
    }

    private String drawn(
            Optional<ApiTokens.Made> made, String name, Optional<ApiTokens.Trouble> trouble, Frame frame, Model model) {
        UUID person = frame.me().person().id();
        model.addAttribute("page", new ProfilePage(tokens.of(person), made, name, trouble));
        return "profile";
    }
}
