package nl.doorzet.server.web.hook;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import nl.doorzet.core.connector.shop.AppStore;
import nl.doorzet.core.connector.shop.UnreadableDocument;
import nl.doorzet.server.connect.Installs;
import nl.doorzet.server.web.Needs;
import nl.doorzet.server.web.Who;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where a platform's app store calls us. It wants to read {@code OK} (reference ccv-shop §10 [E,O]); anything else stops it. */
@RestController
@Needs(Who.ANYBODY)
class StoreController {
    private static final Logger LOG = LoggerFactory.getLogger(StoreController.class);

    private final Installs installs;

    StoreController(Installs installs) {
        this.installs = installs;
    }

    @PostMapping("/apps/{system}/handshake")
    ResponseEntity<String> handshake(@PathVariable String system, HttpServletRequest request) throws IOException {
        return answer(installs.handshake(system, Messages.read(request)));
    }

    @PostMapping("/apps/{system}/uninstall")
    ResponseEntity<String> uninstall(@PathVariable String system, HttpServletRequest request) throws IOException {
        return answer(installs.uninstall(system, Messages.read(request)));
    }

    private static ResponseEntity<String> answer(boolean known) {
        return known ? ResponseEntity.ok("OK") : ResponseEntity.notFound().build();
    }

    @ExceptionHandler
    ResponseEntity<String> notSigned(AppStore.NotSigned refusal) {
        LOG.warn("A call to the app store's addresses is refused: {}", refusal.getMessage());
        return ResponseEntity.status(HttpStatus.FORBIDDEN).body(refusal.getMessage());
    }

    @ExceptionHandler
    ResponseEntity<String> unreadable(UnreadableDocument refusal) {
        LOG.warn("A call to the app store's addresses cannot be read: {}", refusal.getMessage());
        return ResponseEntity.badRequest().body(refusal.getMessage());
    }
}
