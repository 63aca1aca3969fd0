package nl.doorzet.server.web.backfill;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Consumer;
import nl.doorzet.server.account.Connection;
import nl.doorzet.server.account.ConnectionKey;
import nl.doorzet.server.backfill.Backfills;
import nl.doorzet.server.web.Frame;
import nl.doorzet.server.web.Links;
import nl.doorzet.server.web.Needs;
import nl.doorzet.server.web.Notice;
import nl.doorzet.server.web.Systems;
import nl.doorzet.server.web.Who;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /koppelingen/{id}/inhalen}. */
@Controller
@RequestMapping("/koppelingen/{id}/inhalen")
@Needs(Who.BOOKKEEPER)
class BackfillController {
    /** No webshop is older. */
    private static final LocalDate EARLIEST = LocalDate.of(1995, 1, 1);

    private final Systems systems;
    private final Backfills backfills;

    BackfillController(Systems systems, Backfills backfills) {
        this.systems = systems;
        this.backfills = backfills;
    }

    @Needs(Who.VIEWER)
    @GetMapping
    String show(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String gedaan,
            @ModelAttribute("frame") Frame frame,
            Model model) {
        Connection connection = systems.connection(id);
        LocalDate today = today(connection, frame);
        model.addAttribute(
                "page",
                new BackfillPage(systems.head(connection), backfills.find(connection.key()), today.withDayOfYear(1)));
        model.addAttribute("notice", Notice.of(gedaan, "0", frame.t()));
        return "backfill";
    }

    @PostMapping
    String look(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String vanaf,
            @ModelAttribute("frame") Frame frame) {
        Connection connection = systems.connection(id);
        Optional<LocalDate> from =
                day(vanaf).filter(day -> !day.isBefore(EARLIEST) && !day.isAfter(today(connection, frame)));
        from.ifPresent(day -> backfills.look(connection.key(), day, frame.who()));
        return back(connection) + (from.isPresent() ? "" : "?gedaan=" + Notice.NO_DAY);
    }

    @PostMapping("/begin")
    String start(@PathVariable String id) {
        return ask(id, backfills::start);
    }

    @PostMapping("/pauze")
    String pause(@PathVariable String id) {
        return ask(id, backfills::pause);
    }

    @PostMapping("/verder")
    String resume(@PathVariable String id) {
        return ask(id, backfills::resume);
    }

    @PostMapping("/weg")
    String drop(@PathVariable String id) {
        return ask(id, backfills::drop);
    }

    private String ask(String id, Consumer<ConnectionKey> what) {
        Connection connection = systems.connection(id);
        what.accept(connection.key());
        return back(connection);
    }

    private static String back(Connection connection) {
        return "redirect:" + Links.backfill(connection.key().id());
    }

    private static LocalDate today(Connection connection, Frame frame) {
        ZoneId zone = connection.pushRules().timeZone();
        return frame.now().atZone(zone).toLocalDate();
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text.strip()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
