package nl.doorzet.server.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.util.WebUtils;

/**
 * Asked for with {@code ?taal=en}, remembered in a cookie; else the visitor's own; else Dutch, whatever language the browser was
 * installed in.
 */
final class LanguageChoice implements HandlerInterceptor {
    static final String NAME = "taal";

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        Language.of(request.getParameter(NAME)).ifPresent(asked -> {
            String cookie = ResponseCookie.from(NAME, asked.code())
                    .path("/")
                    .maxAge(Duration.ofDays(365))
                    .httpOnly(true)
                    .sameSite("Lax")
                    .build()
                    .toString();
            response.addHeader(HttpHeaders.SET_COOKIE, cookie);
        });
        return true;
    }

    static Language of(HttpServletRequest request, Optional<Visitor> visitor) {
        return Language.of(request.getParameter(NAME))
                .or(() ->
                        Optional.ofNullable(WebUtils.getCookie(request, NAME)).flatMap(c -> Language.of(c.getValue())))
                .or(() -> visitor.flatMap(who -> Language.of(who.person().language())))
                .orElse(Language.NL);
    }
}
