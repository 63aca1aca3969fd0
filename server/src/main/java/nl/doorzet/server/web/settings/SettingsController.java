package nl.doorzet.server.web.settings;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import nl.doorzet.core.settings.FieldError;
import nl.doorzet.server.account.Connection;
import nl.doorzet.server.ledger.DocumentQueries;
import nl.doorzet.server.pipeline.RulesChange;
import nl.doorzet.server.web.Frame;
import nl.doorzet.server.web.Links;
import nl.doorzet.server.web.Needs;
import nl.doorzet.server.web.Notice;
import nl.doorzet.server.web.Systems;
import nl.doorzet.server.web.Who;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /koppelingen/{id}/configuratie}. */
@Controller
@RequestMapping("/koppelingen/{id}/configuratie")
@Needs(Who.BOOKKEEPER)
class SettingsController {
    private final Systems systems;
    private final Form form;
    private final BookLists lists;
    private final Drafts drafts;
    private final RulesChange rules;
    private final DocumentQueries documents;

    SettingsController(
            Systems systems, Form form, BookLists lists, Drafts drafts, RulesChange rules, DocumentQueries documents) {
        this.systems = systems;
        this.form = form;
        this.lists = lists;
        this.drafts = drafts;
        this.rules = rules;
        this.documents = documents;
    }

    @Needs(Who.VIEWER)
    @GetMapping
    String show(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String gedaan,
            @ModelAttribute("frame") Frame frame,
            Model model) {
        Connection connection = systems.connection(id);
        model.addAttribute("notice", Notice.of(gedaan, "0", frame.t()));
        return drawn(connection, Draft.of(connection), connection.version(), Map.of(), frame, model);
    }

    /** The form again with what was filled in, not saved. */
    @PostMapping("/bewerk")
    String edit(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam(defaultValue = "") String versie,
            @ModelAttribute("frame") Frame frame,
            Model model) {
        Connection connection = systems.connection(id);
        Draft draft = Draft.of(sent, lists.of(connection));
        model.addAttribute("notice", Notice.of("", "0", frame.t()));
        return drawn(connection, draft, versie, Map.of(), frame, model);
    }

    /** The same, with the books' lists fetched again. */
    @PostMapping("/lijsten")
    String refresh(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam(defaultValue = "") String versie,
            @ModelAttribute("frame") Frame frame,
            Model model) {
        lists.forget(systems.connection(id).key());
        return edit(id, sent, versie, frame, model);
    }

    @PostMapping
    String save(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam(defaultValue = "") String versie,
            @RequestParam(defaultValue = "false") boolean bevestigd,
            @ModelAttribute("frame") Frame frame,
            Model model,
            HttpServletResponse response) {
        Connection connection = systems.connection(id);
        Draft draft = Draft.of(sent, lists.of(connection));
        Map<String, FieldError> wrong = drafts.wrong(connection, draft);
        model.addAttribute("notice", Notice.of("", "0", frame.t()));
        if (!(draft.read() instanceof Draft.Read.Valid valid) || !wrong.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return drawn(connection, draft, versie, wrong, frame, model);
        }
        if (valid.push().source() != connection.pushRules().source() && !bevestigd) {
            model.addAttribute(
                    "page",
                    SwitchPage.of(
                            systems.head(connection),
                            valid.push().source(),
                            documents.perType(connection.key()),
                            draft,
                            versie));
            return "switch";
        }
        try {
            boolean changed = !rules.save(connection.key(), versie, valid.push(), valid.booking(), frame.who())
                    .isEmpty();
            if (valid.push().active() && !connection.pushRules().active()) {
                return "redirect:" + Links.overview(connection.key().id()) + "?gedaan=" + Notice.SWITCHED_ON;
            }
            return "redirect:" + Links.settings(connection.key().id()) + "?gedaan="
                    + (changed ? Notice.SAVED : Notice.UNCHANGED);
        } catch (RulesChange.Overtaken e) {
            response.setStatus(HttpStatus.CONFLICT.value());
            return drawn(systems.connection(id), draft, versie, Map.of(), frame, model);
        }
    }

    private String drawn(
            Connection connection,
            Draft draft,
            String version,
            Map<String, FieldError> errors,
            Frame frame,
            Model model) {
        model.addAttribute("page", form.page(connection, draft, version, errors, frame));
        return "settings";
    }
}
