package nl.doorzet.server.web.files;

import java.nio.charset.StandardCharsets;
import nl.doorzet.server.access.Opener;
import nl.doorzet.server.account.Connection;
import nl.doorzet.server.web.Needs;
import nl.doorzet.server.web.Systems;
import nl.doorzet.server.web.Who;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** {@code /koppelingen/{id}/bestanden}. */
@Controller
@Needs(Who.VIEWER)
class FilesController {
    private final Systems systems;
    private final Opener opener;

    FilesController(Systems systems, Opener opener) {
        this.systems = systems;
        this.opener = opener;
    }

    @GetMapping("/koppelingen/{id}/bestanden")
    String files(@PathVariable String id, Model model) {
        Connection connection = systems.connection(id);
        model.addAttribute("head", systems.head(connection));
        model.addAttribute("files", new WrittenFiles(opener.files(connection)).newest());
        return "files";
    }

    /** As text to read; never as something that the browser would run. */
    @GetMapping("/koppelingen/{id}/bestanden/bekijk/{*path}")
    ResponseEntity<Resource> read(@PathVariable String id, @PathVariable String path) {
        return send(id, path, new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8), "inline");
    }

    @GetMapping("/koppelingen/{id}/bestanden/download/{*path}")
    ResponseEntity<Resource> download(@PathVariable String id, @PathVariable String path) {
        return send(id, path, MediaType.APPLICATION_OCTET_STREAM, "attachment");
    }

    private ResponseEntity<Resource> send(String id, String path, MediaType type, String disposition) {
        Resource file = new WrittenFiles(opener.files(systems.connection(id)))
                .find(path.substring(1))
                .map(FileSystemResource::new)
                .orElseThrow(Systems::notFound);
        String header = ContentDisposition.builder(disposition)
                .filename(String.valueOf(file.getFilename()), StandardCharsets.UTF_8)
                .build()
                .toString();
        return ResponseEntity.ok()
                .contentType(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, header)
                .body(file);
    }
}
