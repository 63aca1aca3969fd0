/** How fast the pure steps are; run with {@code ./doorzet bench}. */
@NullMarked
package nl.doorzet.app.bench;

import org.jspecify.annotations.NullMarked;
