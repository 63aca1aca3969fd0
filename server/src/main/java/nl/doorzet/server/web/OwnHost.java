package nl.doorzet.server.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.HashSet;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers only to this installation's own names. A page elsewhere whose name is made to point at this machine (DNS rebinding) would
 * otherwise read the dashboard through its visitor's browser.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class OwnHost extends OncePerRequestFilter {
    private final Set<String> ours = new HashSet<>(Set.of("localhost", "127.0.0.1", "[::1]"));

    /** @param publicUrl under which the world reaches us; empty when it does not */
    OwnHost(@Value("${doorzet.public-url:}") String publicUrl) {
        if (!publicUrl.isBlank()) {
            ours.add(URI.create(publicUrl.strip()).getHost());
        }
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (ours.contains(request.getServerName())) {
            chain.doFilter(request, response);
            return;
        }
        response.setStatus(HttpStatus.MISDIRECTED_REQUEST.value());
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter()
                .println("Doorzet answers to its own names only: localhost, and the one of doorzet.public-url.");
    }
}
