package nl.doorzet.server.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers only to this installation's own names: those of the local machine, the public one, and the number on which the call came
 * in. A page elsewhere whose name is made to point at this machine (DNS rebinding) would otherwise speak with the dashboard through
 * its visitor's browser.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class OwnHost extends OncePerRequestFilter {
    private final Optional<URI> publicUrl;

    /** @param publicUrl under which the world reaches us; empty when it does not */
    OwnHost(@Value("${doorzet.public-url:}") String publicUrl) {
        this.publicUrl =
                Optional.of(publicUrl.strip()).filter(url -> !url.isEmpty()).map(URI::create);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isPublic(request)) {
            chain.doFilter(secured(request), response);
        } else if (Callers.LOCAL_NAMES.contains(request.getServerName()) || isOwnNumber(request)) {
            chain.doFilter(request, response);
        } else {
            response.setStatus(HttpStatus.MISDIRECTED_REQUEST.value());
            response.setContentType("text/plain;charset=UTF-8");
            response.getWriter()
                    .println(
                            "Doorzet does not know itself by this name. Its public name is set with DOORZET_PUBLIC_URL.");
        }
    }

    private boolean isPublic(HttpServletRequest request) {
        return publicUrl
                .map(URI::getHost)
                .filter(request.getServerName()::equalsIgnoreCase)
                .isPresent();
    }

    /** A number cannot be made to point elsewhere. */
    private static boolean isOwnNumber(HttpServletRequest request) {
        return request.getServerName().replaceAll("[\\[\\]]", "").equals(request.getLocalAddr());
    }

    /** The proxy in front speaks https with the world and http with us; cookies must know. */
    private HttpServletRequest secured(HttpServletRequest request) {
        if (publicUrl.filter(url -> "https".equals(url.getScheme())).isEmpty()) {
            return request;
        }
        return new HttpServletRequestWrapper(request) {
            @Override
            public boolean isSecure() {
                return true;
            }

            @Override
            public String getScheme() {
                return "https";
            }
        };
    }
}
