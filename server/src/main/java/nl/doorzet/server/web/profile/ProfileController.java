package nl.doorzet.server.web.profile;

import java.time.ZoneId;
import nl.doorzet.server.web.Needs;
import nl.doorzet.server.web.Who;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** {@code /profiel}: all cards, as {@link Cards} draws them. */
@Controller
@Needs(Who.PERSON)
class ProfileController {
    static final String PAGE = "profile";
    /** A person has no time zone of his own; the shops are in this one. */
    static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    @GetMapping("/profiel")
    String show() {
        return PAGE;
    }

    /** Back to the page, which says what was done. */
    static String back(String done) {
        return "redirect:/profiel?gedaan=" + done;
    }
}
