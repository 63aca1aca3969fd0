package nl.doorzet.server.web.api;

import jakarta.servlet.http.HttpServletRequest;

/** Where it is. */
public final class Api {
    /** Before every address of the first version. */
    public static final String V1 = "/api/v1";

    private Api() {}

    static boolean isCalled(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/api/");
    }
}
