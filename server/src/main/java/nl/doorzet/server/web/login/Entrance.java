package nl.doorzet.server.web.login;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import nl.doorzet.server.people.Person;
import nl.doorzet.server.people.SignIn;
import nl.doorzet.server.people.SignIn.Welcome;
import nl.doorzet.server.web.SessionVisitors;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/** Lets a browser in and out, and knows it again the next time. */
@Component
public class Entrance {
    private static final String DEVICE = "apparaat";

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
        return Optional.ofNullable(WebUtils.getCookie(request, DEVICE))
                .map(Cookie::getValue)
                .orElse("");
    }

    /** Lets in one who has just proved himself in another way than by signing in. */
    public void welcome(Person person, HttpServletRequest request, HttpServletResponse response) {
        open(signIn.welcome(person, device(request)), request, response);
    }

    void open(Welcome welcome, HttpServletRequest request, HttpServletResponse response) {
        visitors.begin(request, welcome.person());
        // Tokens of forms that were drawn for somebody else are void.
        tokens.saveToken(null, request, response);
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(DEVICE, welcome.device())
                        .path("/inloggen")
                        .maxAge(Duration.ofDays(365))
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
