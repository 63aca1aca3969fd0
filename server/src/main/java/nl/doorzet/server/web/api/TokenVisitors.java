package nl.doorzet.server.web.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import nl.doorzet.server.people.ApiTokens;
import nl.doorzet.server.web.Visitor;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/** For whom a call speaks, by the token that it carries and by nothing else: what a browser keeps opens nothing here. */
@Component
class TokenVisitors implements SecurityContextRepository {
    /** The request's attribute for the token's id. */
    static final String TOKEN = "doorzet.token";

    private static final String SCHEME = "Bearer ";

    private final ApiTokens tokens;

    TokenVisitors(ApiTokens tokens) {
        this.tokens = tokens;
    }

    private SecurityContext context(HttpServletRequest request) {
        Optional<ApiTokens.Bearer> bearer = Optional.ofNullable(request.getHeader(HttpHeaders.AUTHORIZATION))
                .filter(header -> header.regionMatches(true, 0, SCHEME, 0, SCHEME.length()))
                .flatMap(header ->
                        tokens.bearer(header.substring(SCHEME.length()).strip()));
        bearer.ifPresent(found -> request.setAttribute(TOKEN, found.token().id()));
        return bearer.map(found ->
                        new SecurityContextImpl(new Visitor(found.person(), found.memberships()).authentication()))
                .orElseGet(SecurityContextImpl::new);
    }

    @Override
    @Deprecated
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        return context(holder.getRequest());
    }

    /** Nothing: each call carries its token. */
    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {}

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return context(request).getAuthentication() != null;
    }
}
