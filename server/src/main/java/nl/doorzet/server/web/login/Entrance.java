package nl.doorzet.server.web.login;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import nl.doorzet.server.people.Person;
import nl.doorzet.server.people.SignIn;
import nl.doorzet.server.people.SignIn.CodeNeeded;
import nl.doorzet.server.people.SignIn.Proved;
import nl.doorzet.server.people.SignIn.Welcome;
import nl.doorzet.server.web.Links;
import nl.doorzet.server.web.SessionVisitors;
import nl.doorzet.server.web.Visitor;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/** Lets a browser in and out, and knows it again the next time. */
@Component
public class Entrance {
    private static final String DEVICE = "apparaat";
    private static final String HALFWAY = "halverwege";

    private final SessionVisitors visitors;
    private final CookieCsrfTokenRepository tokens;
    private final SignIn signIn;

    Entrance(SessionVisitors visitors, CookieCsrfTokenRepository tokens, SignIn signIn) {
        this.visitors = visitors;
        this.tokens = tokens;
        this.signIn = signIn;
    }

    /** What it carries from an earlier time; empty for nothing. */
    static String device(HttpServletRequest request) {
        return carried(DEVICE, request);
    }

    private static String carried(String name, HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, name))
                .map(Cookie::getValue)
                .orElse("");
    }

    /** Lets in one who has just proved himself in another way than by signing in; the answer is where he goes now. */
    public String enter(Person person, String goal, HttpServletRequest request, HttpServletResponse response) {
        return enter(signIn.proved(person, device(request)), goal, request, response);
    }

    /** A new session for who is in already, as after a new password: he is not asked for his second factor again. */
    public void renew(HttpServletRequest request, HttpServletResponse response) {
        Person person = Visitor.current()
                .orElseThrow(() -> new IllegalStateException("Only who is in gets a new session"))
                .person();
        open(signIn.again(person, device(request)), request, response);
    }

    String enter(Proved proved, String goal, HttpServletRequest request, HttpServletResponse response) {
        return switch (proved) {
            case Welcome welcome -> {
                open(welcome, request, response);
                yield "redirect:" + Goal.own(goal);
            }
            case CodeNeeded(String halfway) -> {
                visitors.end(request);
                carry(HALFWAY, halfway, SignIn.HALFWAY, request, response);
                yield "redirect:" + Links.code(Goal.own(goal));
            }
        };
    }

    /** What one carries who has still to give his code; empty for nothing. */
    static String halfway(HttpServletRequest request) {
        return carried(HALFWAY, request);
    }

    void open(Welcome welcome, HttpServletRequest request, HttpServletResponse response) {
        visitors.begin(request, welcome.person());
        // Tokens of forms that were drawn for somebody else are void.
        tokens.saveToken(null, request, response);
        carry(HALFWAY, "", Duration.ZERO, request, response);
        carry(DEVICE, welcome.device(), Duration.ofDays(365), request, response);
    }

    private static void carry(
            String name, String value, Duration life, HttpServletRequest request, HttpServletResponse response) {
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(name, value)
                        .path("/inloggen")
                        .maxAge(life)
                        .httpOnly(true)
                        .secure(request.isSecure())
                        .sameSite("Lax")
                        .build()
                        .toString());
    }

    void close(HttpServletRequest request, HttpServletResponse response) {
        visitors.end(request);
        tokens.saveToken(null, request, response);
    }
}
