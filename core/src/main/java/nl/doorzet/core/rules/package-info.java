/** Whether a sales document goes to the books now, later or never, and why. */
@NullMarked
package nl.doorzet.core.rules;

import org.jspecify.annotations.NullMarked;
