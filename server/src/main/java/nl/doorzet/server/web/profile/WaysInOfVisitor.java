package nl.doorzet.server.web.profile;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import nl.doorzet.server.people.Factors;
import nl.doorzet.server.people.Passkeys;
import nl.doorzet.server.web.Frame;
import nl.doorzet.server.web.PasskeyPlace;
import nl.doorzet.server.web.SessionVisitors;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Every form on the profile may have to draw the whole page again, with this. */
@ControllerAdvice(basePackageClasses = WaysIn.class)
class WaysInOfVisitor {
    private final Factors factors;
    private final Passkeys passkeys;
    private final PasskeyPlace place;

    WaysInOfVisitor(Factors factors, Passkeys passkeys, PasskeyPlace place) {
        this.factors = factors;
        this.passkeys = passkeys;
        this.place = place;
    }

    @ModelAttribute("ways")
    WaysIn ways(@ModelAttribute("frame") Frame frame, HttpServletRequest request) {
        UUID person = frame.me().person().id();
        return new WaysIn(
                factors.recoveryCodesLeft(person),
                passkeys.of(person),
                place.of(request).isPresent(),
                SessionVisitors.isFresh(request));
    }
}
