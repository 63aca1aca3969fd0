/** What would become of documents with other settings. */
@NullMarked
package nl.doorzet.server.web.api.preview;

import org.jspecify.annotations.NullMarked;
