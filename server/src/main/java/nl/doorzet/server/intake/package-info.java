/** How documents come to our notice: all ways end here. */
@NullMarked
package nl.doorzet.server.intake;

import org.jspecify.annotations.NullMarked;
