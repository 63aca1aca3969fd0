package nl.doorzet.server.web.hook;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import nl.doorzet.core.connector.shop.Message;
import nl.doorzet.server.hints.Addresses;
import nl.doorzet.server.hints.Hints;
import nl.doorzet.server.web.Needs;
import nl.doorzet.server.web.Who;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Webhooks. The answer is empty and comes at once; shops give up on slow ones. */
@RestController
@Needs(Who.ANYBODY)
class HookController {
    private final Hints hints;

    HookController(Hints hints) {
        this.hints = hints;
    }

    @PostMapping(Addresses.PATH + "{connection}/{token}")
    ResponseEntity<Void> take(@PathVariable String token, HttpServletRequest request) throws IOException {
        Message message = Messages.read(request);
        if (message.body().length > Messages.MOST) {
            return ResponseEntity.status(HttpStatus.CONTENT_TOO_LARGE).build();
        }
        return switch (hints.receive(token, message)) {
            case KEPT -> ResponseEntity.ok().build();
            case REFUSED -> ResponseEntity.status(HttpStatus.FORBIDDEN).build();
            case UNKNOWN -> ResponseEntity.notFound().build();
        };
    }
}
