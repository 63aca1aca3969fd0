package nl.doorzet.server.web.help;

import nl.doorzet.server.web.Frame;
import nl.doorzet.server.web.Needs;
import nl.doorzet.server.web.Who;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** {@code /hulp}. */
@Controller
@Needs(Who.ANYBODY)
class HelpController {
    @GetMapping("/hulp")
    String help(@ModelAttribute("frame") Frame frame, Model model) {
        model.addAttribute("articles", Article.all(frame.t()));
        return "help";
    }
}
