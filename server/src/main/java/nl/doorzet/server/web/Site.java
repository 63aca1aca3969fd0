package nl.doorzet.server.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Where this installation is, for links that leave it. */
@Component
public class Site {
    private final Optional<String> publicUrl;

    Site(@Value("${doorzet.public-url:}") String publicUrl) {
        this.publicUrl = Optional.of(publicUrl.strip().replaceFirst("/+$", "")).filter(url -> !url.isEmpty());
    }

    /** Its address, without a slash at the end: the public one; else that by which it was called. */
    public String root(HttpServletRequest request) {
        return publicUrl.orElseGet(() ->
                ServletUriComponentsBuilder.fromContextPath(request).build().toUriString());
    }
}
