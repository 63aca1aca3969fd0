package nl.doorzet.server.web.profile;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import nl.doorzet.server.people.PasskeyParty;
import nl.doorzet.server.people.Passkeys;
import nl.doorzet.server.people.Person;
import nl.doorzet.server.web.Frame;
import nl.doorzet.server.web.Ids;
import nl.doorzet.server.web.Needs;
import nl.doorzet.server.web.Notice;
import nl.doorzet.server.web.PasskeyPlace;
import nl.doorzet.server.web.SessionVisitors;
import nl.doorzet.server.web.Who;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /profiel/passkeys}: makes them, for one who signed in just now, and removes them. */
@Controller
@RequestMapping("/profiel/passkeys")
@Needs(Who.PERSON)
class PasskeysController {
    private final Passkeys passkeys;
    private final PasskeyPlace place;

    PasskeysController(Passkeys passkeys, PasskeyPlace place) {
        this.passkeys = passkeys;
        this.place = place;
    }

    /** What the browser needs in order to make one. */
    @PostMapping("/vraag")
    ResponseEntity<String> question(@ModelAttribute("frame") Frame frame, HttpServletRequest request) {
        return party(request)
                .map(party -> passkeys.creation(party, frame.me().person()))
                .map(question -> ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_JSON)
                        .body(question))
                .orElseGet(() -> ResponseEntity.status(HttpStatus.CONFLICT).build());
    }

    /** @param antwoord what the browser made */
    @PostMapping
    String add(
            @RequestParam(defaultValue = "") String naam,
            @RequestParam(defaultValue = "") String antwoord,
            @ModelAttribute("frame") Frame frame,
            HttpServletRequest request) {
        Person person = frame.me().person();
        String name = naam.strip().replace("\0", "");
        boolean good = name.length() <= Passkeys.LONGEST_NAME
                && party(request)
                        .filter(party -> passkeys.add(party, person, name.isEmpty() ? "Passkey" : name, antwoord))
                        .isPresent();
        return ProfileController.back(good ? Notice.PASSKEY_ADDED : Notice.PASSKEY_FAILED);
    }

    @PostMapping("/{passkey}/weg")
    String remove(@PathVariable String passkey, @ModelAttribute("frame") Frame frame) {
        Ids.uuid(passkey).ifPresent(id -> passkeys.remove(frame.me().person().id(), id));
        return ProfileController.back(Notice.PASSKEY_REMOVED);
    }

    /** A passkey opens everything: who finds a browser that was left open must not be able to make one. */
    private Optional<PasskeyParty> party(HttpServletRequest request) {
        return SessionVisitors.isFresh(request) ? place.of(request) : Optional.empty();
    }
}
