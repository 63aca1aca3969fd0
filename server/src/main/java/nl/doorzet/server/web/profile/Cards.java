package nl.doorzet.server.web.profile;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import java.util.UUID;
import nl.doorzet.server.mail.Post;
import nl.doorzet.server.people.ApiTokens;
import nl.doorzet.server.people.Factors;
import nl.doorzet.server.people.Passkeys;
import nl.doorzet.server.people.PasswordChange;
import nl.doorzet.server.people.Sessions;
import nl.doorzet.server.web.Frame;
import nl.doorzet.server.web.Notice;
import nl.doorzet.server.web.PasskeyPlace;
import nl.doorzet.server.web.SessionVisitors;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Gives every answer of this package all cards of the page, as they are when nothing was tried. Whoever answers a form puts his own in
 * the place of one, with what went wrong.
 */
@ControllerAdvice(basePackageClasses = Cards.class)
class Cards {
    static final String DETAILS = "details";
    static final String PASSWORD = "password";
    static final String SESSIONS = "sessions";
    static final String TOKENS = "tokens";

    private final PasswordChange passwords;
    private final Sessions sessions;
    private final ApiTokens tokens;
    private final Factors factors;
    private final Passkeys passkeys;
    private final PasskeyPlace place;
    private final Post post;

    Cards(
            PasswordChange passwords,
            Sessions sessions,
            ApiTokens tokens,
            Factors factors,
            Passkeys passkeys,
            PasskeyPlace place,
            Post post) {
        this.passwords = passwords;
        this.sessions = sessions;
        this.tokens = tokens;
        this.factors = factors;
        this.passkeys = passkeys;
        this.place = place;
        this.post = post;
    }

    @ModelAttribute("notice")
    Notice notice(@RequestParam(defaultValue = "") String gedaan, @ModelAttribute("frame") Frame frame) {
        return Notice.of(gedaan, "0", frame.t());
    }

    @ModelAttribute(DETAILS)
    DetailsCard details(@ModelAttribute("frame") Frame frame) {
        return DetailsCard.of(frame.me().person());
    }

    @ModelAttribute(PASSWORD)
    PasswordCard password(@ModelAttribute("frame") Frame frame) {
        return new PasswordCard(passwords.has(frame.me().person()), post.isOpen(), "", "");
    }

    @ModelAttribute(SESSIONS)
    SessionsCard sessions(@ModelAttribute("frame") Frame frame, HttpServletRequest request) {
        return new SessionsCard(sessions.of(frame.me().person().id()), session(request));
    }

    @ModelAttribute("ways")
    WaysIn ways(@ModelAttribute("frame") Frame frame, HttpServletRequest request) {
        UUID person = frame.me().person().id();
        return new WaysIn(
                factors.recoveryCodesLeft(person),
                passkeys.of(person),
                place.of(request).isPresent(),
                SessionVisitors.isFresh(request));
    }

    @ModelAttribute(TOKENS)
    TokensCard tokens(@ModelAttribute("frame") Frame frame) {
        return new TokensCard(tokens.of(frame.me().person().id()), Optional.empty(), "", Optional.empty());
    }

    /** How the session is known in which this is asked. */
    static String session(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false))
                .map(HttpSession::getId)
                .map(Sessions::key)
                .orElse("");
    }
}
