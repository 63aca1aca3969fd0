package nl.doorzet.server.web.people;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.doorzet.server.account.AccountStore;
import nl.doorzet.server.mail.Letter;
import nl.doorzet.server.mail.Post;
import nl.doorzet.server.people.Emails;
import nl.doorzet.server.people.Invitations;
import nl.doorzet.server.people.Members;
import nl.doorzet.server.people.Role;
import nl.doorzet.server.web.Frame;
import nl.doorzet.server.web.Links;
import nl.doorzet.server.web.Needs;
import nl.doorzet.server.web.Notice;
import nl.doorzet.server.web.Of;
import nl.doorzet.server.web.Site;
import nl.doorzet.server.web.Systems;
import nl.doorzet.server.web.Who;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /account/{account}/mensen}. */
@Controller
@RequestMapping("/account/{account}/mensen")
@Needs(value = Who.OWNER, of = Of.ACCOUNT)
class PeopleController {
    private final Members members;
    private final Invitations invitations;
    private final AccountStore accounts;
    private final Post post;
    private final Site site;

    PeopleController(Members members, Invitations invitations, AccountStore accounts, Post post, Site site) {
        this.members = members;
        this.invitations = invitations;
        this.accounts = accounts;
        this.post = post;
        this.site = site;
    }

    @GetMapping
    @Needs(value = Who.VIEWER, of = Of.ACCOUNT)
    String show(
            @PathVariable UUID account,
            @RequestParam(defaultValue = "") String gedaan,
            @ModelAttribute("frame") Frame frame,
            Model model) {
        model.addAttribute("notice", Notice.of(gedaan, "0", frame.t()));
        return drawn(account, Optional.empty(), "", "", model);
    }

    /** The link is shown on the answer, once: the database has only its hash. */
    @PostMapping
    String invite(
            @PathVariable UUID account,
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String rol,
            @ModelAttribute("frame") Frame frame,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        model.addAttribute("notice", Notice.of("", "0", frame.t()));
        if (!Emails.isOne(email)) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return drawn(account, Optional.empty(), email, frame.t().say("join.trouble.NO_EMAIL"), model);
        }
        Role role = role(rol).orElseThrow(Systems::notFound);
        String code = invitations.invite(account, email, role, frame.me().person());
        String link = site.root(request) + Links.invitation(code);
        boolean mailed = post.send(letter(account, email, link, frame)) && post.isOpen();
        return drawn(account, Optional.of(new PeoplePage.Sent(Emails.plain(email), link, mailed)), "", "", model);
    }

    private Letter letter(UUID account, String email, String link, Frame frame) {
        Map<String, String> facts = Map.of(
                "account", accounts.name(account), "who", frame.me().person().called(), "link", link);
        return new Letter(
                Emails.plain(email),
                frame.t().say("mail.invitation.subject", facts),
                frame.t().say("mail.invitation.text", facts));
    }

    @PostMapping("/intrekken")
    String withdraw(
            @PathVariable UUID account,
            @RequestParam(defaultValue = "") String email,
            @ModelAttribute("frame") Frame frame) {
        invitations.withdraw(account, email, frame.me().person());
        return back(account, Notice.WITHDRAWN);
    }

    @PostMapping("/{person}/rol")
    String change(
            @PathVariable UUID account,
            @PathVariable UUID person,
            @RequestParam(defaultValue = "") String rol,
            @ModelAttribute("frame") Frame frame) {
        Role role = role(rol).orElseThrow(Systems::notFound);
        return answer(account, members.role(account, person, role, frame.who()), Notice.SAVED_ROLE);
    }

    @PostMapping("/{person}/weg")
    String remove(@PathVariable UUID account, @PathVariable UUID person, @ModelAttribute("frame") Frame frame) {
        return answer(account, members.remove(account, person, frame.me().person()), Notice.REMOVED);
    }

    @PostMapping("/vertrek")
    @Needs(value = Who.VIEWER, of = Of.ACCOUNT)
    String leave(@PathVariable UUID account, @ModelAttribute("frame") Frame frame) {
        Members.Answer answer =
                members.remove(account, frame.me().person().id(), frame.me().person());
        return answer == Members.Answer.DONE ? "redirect:/" : answer(account, answer, "");
    }

    private static String answer(UUID account, Members.Answer answer, String done) {
        return switch (answer) {
            case DONE -> back(account, done);
            case LAST_OWNER -> back(account, Notice.LAST_OWNER);
            case NOBODY -> throw Systems.notFound();
        };
    }

    private static String back(UUID account, String done) {
        return "redirect:" + Links.people(account) + "?gedaan=" + done;
    }

    private static Optional<Role> role(String text) {
        return Arrays.stream(Role.values())
                .filter(role -> role.name().equals(text))
                .findFirst();
    }

    private String drawn(UUID account, Optional<PeoplePage.Sent> sent, String email, String emailTrouble, Model model) {
        model.addAttribute(
                "page",
                new PeoplePage(
                        account,
                        accounts.name(account),
                        members.of(account),
                        invitations.of(account),
                        members.history(account),
                        sent,
                        email,
                        emailTrouble));
        return "people";
    }
}
