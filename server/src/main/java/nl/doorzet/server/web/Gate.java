package nl.doorzet.server.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.doorzet.server.account.ConnectionStore;
import nl.doorzet.server.people.Role;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;

/**
 * The one place that decides who may do what. It sees the very method that will answer, so that no other way of writing an address
 * gets around it; what says nothing about who may call it, answers nobody.
 */
@Component
public class Gate implements HandlerInterceptor {
    /** The request's attribute for the visitor's role in the account that the address is about. */
    static final String ROLE = "doorzet.role";

    private final ConnectionStore connections;

    Gate(ConnectionStore connections) {
        this.connections = connections;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof ResourceHttpRequestHandler) {
            // Style sheets and scripts.
            return true;
        }
        Needs needs = needs(handler).orElseThrow(Systems::notFound);
        if (needs.value() == Who.ANYBODY) {
            return true;
        }
        Optional<Visitor> visitor = Visitor.current();
        if (visitor.isEmpty()) {
            toLogin(request, response);
            return false;
        }
        if (needs.value() == Who.OPERATOR && !visitor.get().person().operator()) {
            throw Systems.refused(request, "error.operator");
        }
        needs.value().role().ifPresent(role -> require(role, needs.of(), visitor.get(), request));
        return true;
    }

    /** What a handler asks; empty where it says nothing. */
    public static Optional<Needs> needs(Object handler) {
        if (!(handler instanceof HandlerMethod method)) {
            return Optional.empty();
        }
        return Optional.ofNullable(AnnotatedElementUtils.findMergedAnnotation(method.getMethod(), Needs.class))
                .or(() -> Optional.ofNullable(
                        AnnotatedElementUtils.findMergedAnnotation(method.getBeanType(), Needs.class)));
    }

    private void require(Role needed, Of of, Visitor visitor, HttpServletRequest request) {
        Role role = switch (of) {
            case CONNECTION ->
                named(request, "id")
                        .flatMap(connections::accountOf)
                        .flatMap(visitor::role)
                        .orElseThrow(Systems::notFound);
            case ACCOUNT -> named(request, "account").flatMap(visitor::role).orElseThrow(Systems::notFound);
            case ANY ->
                visitor.as(needed).stream()
                        .map(membership -> membership.role())
                        .findFirst()
                        .orElseThrow(() -> Systems.refused(request, "error.role"));
        };
        if (!role.covers(needed)) {
            throw Systems.refused(request, "error.role");
        }
        request.setAttribute(ROLE, role);
    }

    private static Optional<UUID> named(HttpServletRequest request, String variable) {
        return request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> variables
                        && variables.get(variable) instanceof String text
                ? Ids.uuid(text)
                : Optional.empty();
    }

    /** And back, to where he wanted to go. Only a page can be gone back to, no change. */
    private static void toLogin(HttpServletRequest request, HttpServletResponse response) {
        boolean page = HttpMethod.GET.matches(request.getMethod());
        if (request.getHeader("HX-Request") != null) {
            // A part of a page that looks again by itself: the whole page has to go to the form.
            response.setHeader("HX-Refresh", "true");
            throw new ResponseStatusException(HttpStatus.UNAUTHORIZED);
        }
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        response.setStatus(HttpStatus.SEE_OTHER.value());
        response.setHeader("Location", Links.login(page ? request.getRequestURI() + query : "/"));
    }
}
