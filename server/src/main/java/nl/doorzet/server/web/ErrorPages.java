package nl.doorzet.server.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/** What went wrong, in the same look as everything else and without the insides. */
@Controller
@Needs(Who.ANYBODY)
class ErrorPages implements ErrorController {
    /** The request's attribute for words of its own. */
    static final String TEXTS = "doorzet.texts";

    @RequestMapping("/error")
    String error(HttpServletRequest request, HttpServletResponse response, Model model) {
        int status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 404;
        response.setStatus(status);
        model.addAttribute("status", status);
        model.addAttribute("texts", request.getAttribute(TEXTS) instanceof String texts ? texts : text(status));
        return "error";
    }

    private static String text(int status) {
        return switch (status) {
            case 403 -> "error.403";
            case 404 -> "error.404";
            case 400, 405, 415 -> "error.400";
            default -> "error.500";
        };
    }
}
