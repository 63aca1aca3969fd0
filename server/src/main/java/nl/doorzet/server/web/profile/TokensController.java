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
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /profiel/tokens}. */
@Controller
@RequestMapping("/profiel/tokens")
@Needs(Who.PERSON)
class TokensController {
    private final ApiTokens tokens;

    TokensController(ApiTokens tokens) {
        this.tokens = tokens;
    }

    /** Answers with the page itself: what is made is shown once, and travels in no address. */
    @PostMapping
    String make(
            @RequestParam(defaultValue = "") String naam,
            @RequestParam(defaultValue = "") String alles,
            @ModelAttribute("frame") Frame frame,
            Model model,
            HttpServletResponse response) {
        UUID person = frame.me().person().id();
        String name = naam.strip().replace("\0", "");
        Optional<ApiTokens.Trouble> trouble = tokens.trouble(person, name);
        if (trouble.isPresent()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return drawn(new TokensCard(tokens.of(person), Optional.empty(), name, trouble), model);
        }
        ApiToken.Reach reach = alles.equals("true") ? ApiToken.Reach.ALL : ApiToken.Reach.READ;
        ApiTokens.Made made = tokens.make(person, name, reach);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        return drawn(new TokensCard(tokens.of(person), Optional.of(made), "", Optional.empty()), model);
    }

    @PostMapping("/{token}/intrekken")
    String revoke(@PathVariable String token, @ModelAttribute("frame") Frame frame) {
        Ids.uuid(token).ifPresent(id -> tokens.revoke(frame.me().person().id(), id));
        return ProfileController.back(Notice.REVOKED);
    }

    private static String drawn(TokensCard card, Model model) {
        model.addAttribute(Cards.TOKENS, card);
        return ProfileController.PAGE;
    }
}
