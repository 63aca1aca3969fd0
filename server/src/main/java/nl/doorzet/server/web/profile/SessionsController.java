package nl.doorzet.server.web.profile;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import nl.doorzet.server.people.Sessions;
import nl.doorzet.server.web.Frame;
import nl.doorzet.server.web.Needs;
import nl.doorzet.server.web.Notice;
import nl.doorzet.server.web.Who;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /profiel/sessies}: ends one's own sessions. */
@Controller
@RequestMapping("/profiel/sessies")
@Needs(Who.PERSON)
class SessionsController {
    private final Sessions sessions;

    SessionsController(Sessions sessions) {
        this.sessions = sessions;
    }

    @PostMapping("/einde")
    String end(@RequestParam(defaultValue = "") String sessie, @ModelAttribute("frame") Frame frame) {
        sessions.end(frame.me().person().id(), sessie);
        return ProfileController.back(Notice.ENDED);
    }

    @PostMapping("/anderen")
    String endOthers(@ModelAttribute("frame") Frame frame, HttpServletRequest request) {
        UUID person = frame.me().person().id();
        sessions.endOthers(person, request.getSession().getId());
        return ProfileController.back(Notice.ENDED_OTHERS);
    }
}
