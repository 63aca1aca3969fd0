package nl.doorzet.server.web.connect;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;

/** Says no, in the same look as everything else. */
final class Refusals {
    private Refusals() {}

    /** @param texts where the title and the text are */
    static String say(HttpStatus status, String texts, Model model, HttpServletResponse response) {
        response.setStatus(status.value());
        model.addAttribute("status", status.value());
        model.addAttribute("texts", texts);
        return "error";
    }
}
