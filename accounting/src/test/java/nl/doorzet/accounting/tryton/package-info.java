/** The Tryton connector before a simulated Tryton and before a real one, which the tests prepare and start themselves. */
@NullMarked
package nl.doorzet.accounting.tryton;

import org.jspecify.annotations.NullMarked;
