package nl.doorzet.tck;

import java.net.URI;
import nl.doorzet.core.settings.Secret;

/** Where the shelf is, and its key. */
public record ShelfSettings(URI root, Secret key) {}
