package nl.doorzet.server.web.api.backfill;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import nl.doorzet.core.settings.FieldError;
import nl.doorzet.server.account.Connection;
import nl.doorzet.server.account.ConnectionKey;
import nl.doorzet.server.backfill.Backfill;
import nl.doorzet.server.backfill.Backfill.State;
import nl.doorzet.server.backfill.Backfills;
import nl.doorzet.server.web.Needs;
import nl.doorzet.server.web.Systems;
import nl.doorzet.server.web.Visitor;
import nl.doorzet.server.web.Who;
import nl.doorzet.server.web.api.About;
import nl.doorzet.server.web.api.Api;
import nl.doorzet.server.web.api.Problem;
import nl.doorzet.server.web.api.Refused;
import nl.doorzet.server.web.api.Wrong;
import nl.doorzet.server.web.api.backfill.BackfillJson.Now;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Bringing in earlier sales. Asking again for what is so already does nothing. */
@RestController
@RequestMapping(Api.V1 + "/connections/{id}/backfill")
@Needs(Who.BOOKKEEPER)
class Earlier {
    /** No webshop is older. */
    private static final LocalDate EARLIEST = LocalDate.of(1995, 1, 1);

    private final Systems systems;
    private final Backfills backfills;
    private final Clock clock;

    Earlier(Systems systems, Backfills backfills, Clock clock) {
        this.systems = systems;
        this.backfills = backfills;
        this.clock = clock;
    }

    @About("How it stands")
    @Needs(Who.VIEWER)
    @GetMapping
    Now now(@PathVariable String id) {
        return Now.of(backfills.find(systems.connection(id).key()));
    }

    @About("Looks through the shop's lists for what was made since a day. Books nothing")
    @PostMapping
    Now look(@PathVariable String id, @RequestBody BackfillJson.Look look) {
        Connection connection = systems.connection(id);
        LocalDate today =
                clock.instant().atZone(connection.pushRules().timeZone()).toLocalDate();
        if (look.from().isBefore(EARLIEST) || look.from().isAfter(today)) {
            throw Refused.invalid(List.of(
                    new Wrong("from", FieldError.Kind.MALFORMED, look.from().toString())));
        }
        refuseIn(connection.key(), EnumSet.of(State.RUNNING), "one is running");
        backfills.look(
                connection.key(),
                look.from(),
                Visitor.current().orElseThrow(Systems::notFound).person().signature());
        return now(id);
    }

    @About("Takes up what was found")
    @PostMapping("/start")
    Now start(@PathVariable String id) {
        return ask(id, backfills::start, EnumSet.of(State.READY, State.RUNNING));
    }

    @About("Lets it rest")
    @PostMapping("/pause")
    Now pause(@PathVariable String id) {
        return ask(id, backfills::pause, EnumSet.of(State.RUNNING, State.PAUSED));
    }

    @About("Lets it go on")
    @PostMapping("/resume")
    Now resume(@PathVariable String id) {
        return ask(id, backfills::resume, EnumSet.of(State.PAUSED, State.RUNNING));
    }

    @About("Forgets what was found and not taken up. What was taken up stays")
    @DeleteMapping
    Now drop(@PathVariable String id) {
        backfills.drop(systems.connection(id).key());
        return now(id);
    }

    private Now ask(String id, Consumer<ConnectionKey> what, Set<State> possible) {
        ConnectionKey key = systems.connection(id).key();
        refuseIn(key, EnumSet.complementOf(EnumSet.copyOf(possible)), "it does not stand so");
        if (backfills.find(key).isEmpty()) {
            throw new Refused(Problem.NOT_POSSIBLE, "there is none");
        }
        what.accept(key);
        return now(id);
    }

    private void refuseIn(ConnectionKey key, Set<State> states, String obstacle) {
        Optional<Backfill> now = backfills.find(key);
        now.filter(b -> states.contains(b.state())).ifPresent(b -> {
            throw new Refused(Problem.NOT_POSSIBLE, "%s: it is %s".formatted(obstacle, b.state()));
        });
    }
}
