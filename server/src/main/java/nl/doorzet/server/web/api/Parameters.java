package nl.doorzet.server.web.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.util.UriComponentsBuilder;

/** Refuses parameters that a route does not have: a misspelled filter would otherwise find everything. */
@Component
class Parameters implements HandlerInterceptor {
    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method) {
            Set<String> known = Arrays.stream(method.getMethodParameters())
                    .filter(parameter -> parameter.hasParameterAnnotation(RequestParam.class))
                    .map(Parameters::name)
                    .collect(Collectors.toSet());
            names(request).stream()
                    .filter(name -> !known.contains(name))
                    .findFirst()
                    .ifPresent(name -> {
                        throw new Refused(Problem.UNKNOWN_PARAMETER, "it has no parameter \"%s\"".formatted(name));
                    });
        }
        return true;
    }

    /** In the address only: a form in the body is refused for what it is. */
    private static Set<String> names(HttpServletRequest request) {
        return UriComponentsBuilder.newInstance()
                .query(request.getQueryString())
                .build()
                .getQueryParams()
                .keySet();
    }

    private static String name(MethodParameter parameter) {
        return parameter.getParameter().getName();
    }
}
