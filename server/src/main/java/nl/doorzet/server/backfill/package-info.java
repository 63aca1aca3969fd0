/** Earlier sales that an owner has brought in: looked up first, shown, then taken up behind everything else. */
@NullMarked
package nl.doorzet.server.backfill;

import org.jspecify.annotations.NullMarked;
