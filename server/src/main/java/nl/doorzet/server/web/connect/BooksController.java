package nl.doorzet.server.web.connect;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.doorzet.server.account.Connection;
import nl.doorzet.server.account.Side;
import nl.doorzet.server.connect.Connecting;
import nl.doorzet.server.connect.Entered;
import nl.doorzet.server.connect.Installation;
import nl.doorzet.server.connect.Installs;
import nl.doorzet.server.connect.Names;
import nl.doorzet.server.connect.Trial;
import nl.doorzet.server.web.Frame;
import nl.doorzet.server.web.Links;
import nl.doorzet.server.web.Needs;
import nl.doorzet.server.web.Notice;
import nl.doorzet.server.web.Systems;
import nl.doorzet.server.web.Texts;
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

/** {@code /aansluiten/{installation}}: the books. */
@Controller
@RequestMapping("/aansluiten/{id}")
@Needs(Who.PERSON)
class BooksController {
    private final Sides sides;
    private final Connecting connecting;
    private final Installs installs;
    private final Names names;
    private final Door door;
    private final Systems systems;
    private final Owners owners;

    BooksController(
            Sides sides,
            Connecting connecting,
            Installs installs,
            Names names,
            Door door,
            Systems systems,
            Owners owners) {
        this.sides = sides;
        this.connecting = connecting;
        this.installs = installs;
        this.names = names;
        this.door = door;
        this.systems = systems;
        this.owners = owners;
    }

    @GetMapping
    String show(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String boekhouding,
            HttpServletRequest request,
            @ModelAttribute("frame") Frame frame,
            Model model) {
        Installation installation = door.open(id, frame, request);
        if (!installs.waitsForBooks(installation)) {
            return Door.done(installation);
        }
        Trial shop = installs.tryShop(installation);
        Optional<Connection> again = again(installation);
        Optional<SideForm> form = again.map(Connection::booksSystem)
                .or(() -> sides.chosen(Side.BOOKS, boekhouding))
                .map(system -> sides.form(Side.BOOKS, system, Map.of(), Optional.empty(), frame.t()));
        String name = again.map(Connection::name)
                .or(() -> form.map(f -> names.free(
                        shopName(installation, shop) + " → " + f.system().name())))
                .orElse("");
        return drawn(installation, shop, form, name, "", frame, model);
    }

    @PostMapping
    String connect(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String boekhouding,
            @RequestParam(defaultValue = "") String naam,
            @RequestParam(defaultValue = "") String account,
            @RequestParam MultiValueMap<String, String> sent,
            HttpServletRequest request,
            @ModelAttribute("frame") Frame frame,
            Model model,
            HttpServletResponse response) {
        Installation installation = door.open(id, frame, request);
        if (!installs.waitsForBooks(installation)) {
            return Door.done(installation);
        }
        Optional<Connection> again = again(installation);
        String system = again.map(Connection::booksSystem)
                .or(() -> sides.chosen(Side.BOOKS, boekhouding))
                .orElseThrow(Systems::notFound);
        String name = again.map(Connection::name).orElse(SideForm.clean(naam));
        Entered books = sides.read(Side.BOOKS, system, sent);
        Optional<Names.Trouble> nameTrouble = again.isPresent() ? Optional.empty() : names.trouble(name);
        // Books that write files do so in a folder of that name.
        Optional<Trial> trial =
                nameTrouble.isPresent() ? Optional.empty() : Optional.of(connecting.tryBooks(name, books));
        if (trial.filter(Trial.LetsUsIn.class::isInstance).isPresent()) {
            Installation own =
                    door.waitsForOwner(installation) ? owners.claim(installation, frame.me(), account) : installation;
            return connected(own, name, books);
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        Texts t = frame.t();
        SideForm form = sides.form(Side.BOOKS, system, books.values(), trial, t);
        String nameError =
                nameTrouble.map(trouble -> t.of("connect.name", trouble)).orElse("");
        return drawn(installation, installs.tryShop(installation), Optional.of(form), name, nameError, frame, model);
    }

    private String connected(Installation installation, String name, Entered books) {
        var key = installs.connect(installation, name, books);
        return switch (installation.way()) {
            case KEYS -> "redirect:" + Links.settings(key.id()) + "?gedaan=" + Notice.CONNECTED;
            case APP_STORE -> "redirect:" + DoneController.tell(installs, installation);
        };
    }

    private String drawn(
            Installation installation,
            Trial shop,
            Optional<SideForm> form,
            String name,
            String nameError,
            Frame frame,
            Model model) {
        model.addAttribute(
                "page",
                new StepTwo(
                        installation.id(),
                        sides.name(Side.SHOP, installation.shopSystem()),
                        shop,
                        again(installation).isPresent() ? List.of() : sides.all(Side.BOOKS),
                        form,
                        again(installation).isPresent(),
                        name,
                        nameError,
                        door.waitsForOwner(installation) ? Owners.choices(frame.me()) : List.of()));
        return "connect-books";
    }

    /** The connection of a shop that was removed and installed again: it goes on, with the books that it had. */
    private Optional<Connection> again(Installation installation) {
        return installation.connection().map(id -> systems.connection(id.toString()));
    }

    private static String shopName(Installation installation, Trial shop) {
        return shop instanceof Trial.LetsUsIn in ? in.name() : installation.shop();
    }
}
