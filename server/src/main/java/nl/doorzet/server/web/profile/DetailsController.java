package nl.doorzet.server.web.profile;

import jakarta.servlet.http.HttpServletResponse;
import nl.doorzet.server.people.Person;
import nl.doorzet.server.people.PersonStore;
import nl.doorzet.server.web.Frame;
import nl.doorzet.server.web.Language;
import nl.doorzet.server.web.Needs;
import nl.doorzet.server.web.Notice;
import nl.doorzet.server.web.Who;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /profiel/gegevens}: what one is called, and the language of screen and letters. */
@Controller
@Needs(Who.PERSON)
class DetailsController {
    private final PersonStore people;

    DetailsController(PersonStore people) {
        this.people = people;
    }

    /** The browser remembers the language by itself once it is asked for. */
    @PostMapping("/profiel/gegevens")
    String save(
            @RequestParam(defaultValue = "") String mijnnaam,
            @RequestParam(defaultValue = "") String schermtaal,
            @ModelAttribute("frame") Frame frame,
            Model model,
            HttpServletResponse response) {
        Person person = frame.me().person();
        String name = mijnnaam.replaceAll("\\p{Cntrl}", " ").strip();
        String language = Language.of(schermtaal).map(Language::code).orElse(person.language());
        if (name.length() > Person.LONGEST_NAME) {
            String error = frame.t().say("join.trouble.NAME_TOO_LONG");
            model.addAttribute(Cards.DETAILS, new DetailsCard(person.email(), name, language, error));
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return ProfileController.PAGE;
        }
        people.save(person.id(), name, language);
        return ProfileController.back(Notice.SAVED_DETAILS) + "&taal=" + language;
    }
}
