/** Bringing in earlier sales. */
@NullMarked
package nl.doorzet.server.web.api.backfill;

import org.jspecify.annotations.NullMarked;
