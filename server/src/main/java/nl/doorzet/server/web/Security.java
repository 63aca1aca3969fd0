package nl.doorzet.server.web;

import nl.doorzet.server.hints.Addresses;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * Who a browser is, that every change needs its token, and that nothing is loaded from elsewhere. What he may do is decided in
 * {@link Gate}. Other ways of proving who one is are chains of their own, before this one.
 */
@Configuration(proxyBeanMethods = false)
class Security {
    private static final String POLICY =
            "default-src 'self'; base-uri 'none'; object-src 'none'; form-action 'self'; " + "frame-ancestors 'none'";

    @Bean
    SecurityFilterChain pages(HttpSecurity http, SessionVisitors visitors, CookieCsrfTokenRepository tokens) {
        return http.authorizeHttpRequests(requests -> requests.requestMatchers("/actuator/**")
                        .access((who, call) -> new AuthorizationDecision(Callers.isLocal(call.getRequest())))
                        .anyRequest()
                        .permitAll())
                .csrf(csrf -> csrf.csrfTokenRepository(tokens)
                        // Shops and platforms have no token; they have an address that nobody can guess, or a
                        // signature.
                        .ignoringRequestMatchers(Addresses.PATH + "**", "/apps/*/handshake", "/apps/*/uninstall"))
                .securityContext(context -> context.securityContextRepository(visitors))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(cache -> cache.disable())
                .logout(logout -> logout.disable())
                .anonymous(anonymous -> anonymous.disable())
                .headers(headers -> headers.contentSecurityPolicy(csp -> csp.policyDirectives(POLICY))
                        // What else there is under the operator's domain is not ours to decide about.
                        .httpStrictTransportSecurity(https -> https.includeSubDomains(false))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN)))
                .build();
    }

    /** The token of a browser's forms, in a cookie that no other site's page can have sent along. */
    @Bean
    CookieCsrfTokenRepository tokens() {
        CookieCsrfTokenRepository tokens = new CookieCsrfTokenRepository();
        tokens.setCookieCustomizer(cookie -> cookie.sameSite("Strict"));
        return tokens;
    }

    /** Nobody signs in by Spring's own ways; without this one with a random password would be made. */
    @Bean
    UserDetailsService nobody() {
        return new InMemoryUserDetailsManager();
    }
}
