package nl.doorzet.server.web.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import nl.doorzet.server.people.PasskeyParty;
import nl.doorzet.server.people.Passkeys;
import nl.doorzet.server.people.SignIn;
import nl.doorzet.server.web.Callers;
import nl.doorzet.server.web.Needs;
import nl.doorzet.server.web.Notice;
import nl.doorzet.server.web.PasskeyPlace;
import nl.doorzet.server.web.Who;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /inloggen/passkey}: what the button on the login page does, with its script. */
@Controller
@RequestMapping("/inloggen/passkey")
@Needs(Who.ANYBODY)
class PasskeyController {
    private final Passkeys passkeys;
    private final SignIn signIn;
    private final Entrance entrance;
    private final PasskeyPlace place;
    private final Callers callers;

    PasskeyController(Passkeys passkeys, SignIn signIn, Entrance entrance, PasskeyPlace place, Callers callers) {
        this.passkeys = passkeys;
        this.signIn = signIn;
        this.entrance = entrance;
        this.place = place;
        this.callers = callers;
    }

    /** What the browser has to sign. */
    @PostMapping("/vraag")
    ResponseEntity<String> question(HttpServletRequest request) {
        Optional<PasskeyParty> party = place.of(request);
        if (party.isEmpty()) {
            return ResponseEntity.status(HttpStatus.CONFLICT).build();
        }
        return passkeys.request(party.get(), callers.network(request))
                .map(question -> ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_JSON)
                        .body(question))
                .orElseGet(() ->
                        ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS).build());
    }

    /** @param antwoord what it signed */
    @PostMapping
    String enter(
            @RequestParam(defaultValue = "/") String naar,
            @RequestParam(defaultValue = "") String antwoord,
            HttpServletRequest request,
            HttpServletResponse response) {
        return place.of(request)
                .flatMap(party -> signIn.byPasskey(party, antwoord, callers.network(request), Entrance.device(request)))
                .map(welcome -> entrance.enter(welcome, naar, request, response))
                .orElse("redirect:/inloggen?gedaan=" + Notice.PASSKEY_UNKNOWN);
    }
}
