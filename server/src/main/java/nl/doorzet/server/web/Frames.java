package nl.doorzet.server.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import nl.doorzet.server.people.Role;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.util.UriComponentsBuilder;

/** Gives every page its frame. */
@ControllerAdvice
class Frames {
    private final Assets assets;
    private final Clock clock;

    Frames(Assets assets, Clock clock) {
        this.assets = assets;
        this.clock = clock;
    }

    @ModelAttribute("frame")
    Frame frame(HttpServletRequest request) {
        Optional<Visitor> visitor = Visitor.current();
        return new Frame(
                LanguageChoice.of(request, visitor),
                here(request),
                clock.instant(),
                () -> csrf(request),
                assets::address,
                visitor,
                request.getAttribute(Gate.ROLE) instanceof Role role ? Optional.of(role) : Optional.empty());
    }

    private static String csrf(HttpServletRequest request) {
        Object token = request.getAttribute(CsrfToken.class.getName());
        return token instanceof CsrfToken csrf ? Objects.toString(csrf.getToken(), "") : "";
    }

    private static String here(HttpServletRequest request) {
        String query = request.getQueryString() == null ? "" : request.getQueryString();
        String rest = UriComponentsBuilder.newInstance()
                .query(query)
                .replaceQueryParam(LanguageChoice.NAME)
                .build()
                .toUriString();
        return request.getRequestURI() + (rest.isEmpty() ? "?" : rest + "&");
    }
}
