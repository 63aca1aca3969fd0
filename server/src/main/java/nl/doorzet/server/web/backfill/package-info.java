/** Bringing in earlier sales (<i>Inhalen</i>). */
@NullMarked
package nl.doorzet.server.web.backfill;

import org.jspecify.annotations.NullMarked;
