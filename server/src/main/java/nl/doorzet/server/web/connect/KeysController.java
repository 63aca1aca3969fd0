package nl.doorzet.server.web.connect;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.doorzet.server.access.Credentials;
import nl.doorzet.server.account.Connection;
import nl.doorzet.server.account.Side;
import nl.doorzet.server.connect.Connecting;
import nl.doorzet.server.connect.Trial;
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

/** {@code /koppelingen/{id}/sleutels}: other keys for a connection that is there. */
@Controller
@RequestMapping("/koppelingen/{id}/sleutels")
@Needs(Who.OWNER)
class KeysController {
    private final Systems systems;
    private final Sides sides;
    private final Connecting connecting;
    private final Credentials credentials;

    KeysController(Systems systems, Sides sides, Connecting connecting, Credentials credentials) {
        this.systems = systems;
        this.sides = sides;
        this.connecting = connecting;
        this.credentials = credentials;
    }

    @GetMapping
    String show(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String gedaan,
            @ModelAttribute("frame") Frame frame,
            Model model) {
        model.addAttribute("notice", Notice.of(gedaan, "0", frame.t()));
        return drawn(systems.connection(id), Map.of(), frame, model);
    }

    @PostMapping("/{word}")
    String renew(
            @PathVariable String id,
            @PathVariable String word,
            @RequestParam MultiValueMap<String, String> sent,
            @ModelAttribute("frame") Frame frame,
            Model model,
            HttpServletResponse response) {
        Connection connection = systems.connection(id);
        Side side = Arrays.stream(Side.values())
                .filter(s -> KeysPage.word(s).equals(word))
                .filter(s -> sides.has(s, system(connection, s)))
                .findFirst()
                .orElseThrow(Systems::notFound);
        if (credentials.isDeclared(connection.key())) {
            // A form that was drawn before the file named the connection.
            return "redirect:" + Links.keys(connection.key().id());
        }
        Map<String, String> values =
                sides.read(side, system(connection, side), sent).values();
        Trial trial = connecting.tryOther(connection.key(), side, values);
        if (trial instanceof Trial.LetsUsIn) {
            connecting.renew(connection.key(), side, values);
            return "redirect:" + Links.keys(connection.key().id()) + "?gedaan=" + Notice.RENEWED;
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("notice", Notice.of("", "0", frame.t()));
        SideForm wrong = sides.form(side, system(connection, side), values, Optional.of(trial), frame.t());
        return drawn(connection, Map.of(side, wrong), frame, model);
    }

    /** With these forms for those sides that have one already. */
    private String drawn(Connection connection, Map<Side, SideForm> forms, Frame frame, Model model) {
        boolean declared = credentials.isDeclared(connection.key());
        Optional<Credentials.Of> known = declared ? Optional.empty() : credentials.of(connection.key());
        List<KeysPage.Keys> all = new ArrayList<>();
        for (Side side : Side.values()) {
            String system = system(connection, side);
            if (!declared && sides.has(side, system)) {
                Map<String, String> values = known.map(of -> of(of, side)).orElse(Map.of());
                SideForm form = Optional.ofNullable(forms.get(side))
                        .orElseGet(() -> sides.form(side, system, values, Optional.empty(), frame.t()));
                all.add(new KeysPage.Keys(side, form));
            }
        }
        model.addAttribute("page", new KeysPage(systems.head(connection), declared, all));
        return "keys";
    }

    private static Map<String, String> of(Credentials.Of known, Side side) {
        return switch (side) {
            case SHOP -> known.shop();
            case BOOKS -> known.books();
        };
    }

    private static String system(Connection connection, Side side) {
        return switch (side) {
            case SHOP -> connection.shopSystem();
            case BOOKS -> connection.booksSystem();
        };
    }
}
