package nl.doorzet.server.web.people;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import nl.doorzet.server.people.Invitation;
import nl.doorzet.server.people.Invitations;
import nl.doorzet.server.people.Joining;
import nl.doorzet.server.people.Newcomer;
import nl.doorzet.server.people.Person;
import nl.doorzet.server.web.Frame;
import nl.doorzet.server.web.Needs;
import nl.doorzet.server.web.Systems;
import nl.doorzet.server.web.Who;
import nl.doorzet.server.web.login.Entrance;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /uitnodiging}: one who was invited comes in, as who he is here already or as somebody new. */
@Controller
@RequestMapping("/uitnodiging")
@Needs(Who.ANYBODY)
class InvitationController {
    private final Invitations invitations;
    private final Entrance entrance;

    InvitationController(Invitations invitations, Entrance entrance) {
        this.invitations = invitations;
        this.entrance = entrance;
    }

    @GetMapping
    String show(
            @RequestParam(defaultValue = "") String code,
            @ModelAttribute("frame") Frame frame,
            HttpServletRequest request,
            Model model) {
        Invitation invitation = find(code, request);
        Newcomer newcomer = new Newcomer(invitation.email(), "", "", "", "");
        return drawn(new InvitationPage(code, invitation, newcomer, Set.of()), model);
    }

    @PostMapping
    @Needs(Who.PERSON)
    String accept(
            @RequestParam(defaultValue = "") String code,
            @ModelAttribute("frame") Frame frame,
            HttpServletRequest request) {
        if (!invitations.accept(code, frame.me().person())) {
            throw Systems.refused(request, "invitation.gone");
        }
        return "redirect:/";
    }

    @PostMapping("/nieuw")
    String join(
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String naam,
            @RequestParam(defaultValue = "") String wachtwoord,
            @ModelAttribute("frame") Frame frame,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Newcomer newcomer =
                new Newcomer(email, naam, wachtwoord, "", frame.language().code());
        return switch (invitations.acceptAs(code, newcomer)) {
            case Joining.Joined(Person person) -> entrance.enter(person, "/", request, response);
            case Joining.Refused(Set<Newcomer.Trouble> troubles) -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield drawn(new InvitationPage(code, find(code, request), newcomer, troubles), model);
            }
            case Joining.NoCode noCode -> throw Systems.refused(request, "invitation.gone");
        };
    }

    private Invitation find(String code, HttpServletRequest request) {
        return invitations.find(code).orElseThrow(() -> Systems.refused(request, "invitation.gone"));
    }

    private static String drawn(InvitationPage page, Model model) {
        model.addAttribute("page", page);
        return "invitation";
    }
}
