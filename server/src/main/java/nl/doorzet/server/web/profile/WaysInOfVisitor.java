package nl.doorzet.server.web.profile;

import java.util.UUID;
import nl.doorzet.server.people.Factors;
import nl.doorzet.server.web.Visitor;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Every form on the profile may have to draw the whole page again, with this. */
@ControllerAdvice(basePackageClasses = ProfilePage.class)
class WaysInOfVisitor {
    private final Factors factors;

    WaysInOfVisitor(Factors factors) {
        this.factors = factors;
    }

    @ModelAttribute("ways")
    WaysIn ways() {
        UUID person = Visitor.current()
                .orElseThrow(() -> new IllegalStateException("Only who signed in gets here"))
                .person()
                .id();
        return new WaysIn(factors.recoveryCodesLeft(person));
    }
}
