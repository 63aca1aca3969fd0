package nl.doorzet.server.web.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.json.JsonMapper;

/** Answers whatever goes wrong below {@code /api/} with a problem document, also where no handler was found. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class ApiErrors implements HandlerExceptionResolver {
    private static final Logger LOG = LoggerFactory.getLogger(ApiErrors.class);

    private final JsonMapper json;

    ApiErrors(JsonMapper json) {
        this.json = json;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception e) {
        if (!Api.isCalled(request)) {
            return null;
        }
        Refused refused = Refusals.of(e);
        if (refused.problem() == Problem.OUR_FAULT) {
            LOG.error("{} {} failed", request.getMethod(), request.getRequestURI(), e);
        }
        if (e instanceof HttpRequestMethodNotSupportedException method && method.getSupportedHttpMethods() != null) {
            response.setHeader(
                    HttpHeaders.ALLOW, StringUtils.collectionToCommaDelimitedString(method.getSupportedHttpMethods()));
        }
        try {
            write(refused, request, response);
        } catch (IOException gone) {
            LOG.debug("Who called is gone", gone);
        }
        return new ModelAndView();
    }

    void write(Refused refused, HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setStatus(refused.problem().status().value());
        refused.waiting().ifPresent(wait -> response.setHeader(HttpHeaders.RETRY_AFTER, "" + (wait.toSeconds() + 1)));
        if (refused.problem() == Problem.NO_TOKEN) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        String call = request.getMethod() + " " + request.getRequestURI();
        response.getOutputStream().write(json.writeValueAsBytes(ProblemJson.of(refused, call)));
    }
}
