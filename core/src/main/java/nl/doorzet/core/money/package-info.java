/** Exact money: it refuses instead of rounding, and rounds only where the caller hands over the mode. */
@NullMarked
package nl.doorzet.core.money;

import org.jspecify.annotations.NullMarked;
