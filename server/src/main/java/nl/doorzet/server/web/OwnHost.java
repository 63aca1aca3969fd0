package nl.doorzet.server.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers only to this installation's own names. A page elsewhere whose name is made to point at this machine (DNS rebinding) would
 * otherwise read the dashboard through its visitor's browser. Under the name by which the world reaches us there is, as long as
 * there is no login, only what shops and their owners call with a signature or an address that nobody can guess.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class OwnHost extends OncePerRequestFilter {
    private static final Set<String> LOCAL = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final List<String> PUBLIC = List.of("/hooks/", "/apps/", "/aansluiten/", "/assets/");

    private final Optional<String> publicName;

    /** @param publicUrl under which the world reaches us; empty when it does not */
    OwnHost(@Value("${doorzet.public-url:}") String publicUrl) {
        this.publicName = Optional.of(publicUrl.strip())
                .filter(url -> !url.isEmpty())
                .map(url -> URI.create(url).getHost());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (LOCAL.contains(request.getServerName()) || isPublic(request)) {
            chain.doFilter(request, response);
            return;
        }
        response.setStatus(HttpStatus.MISDIRECTED_REQUEST.value());
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter().println("Doorzet's pages answer to localhost only.");
    }

    private boolean isPublic(HttpServletRequest request) {
        return publicName.filter(request.getServerName()::equals).isPresent()
                && PUBLIC.stream().anyMatch(request.getRequestURI()::startsWith);
    }
}
