/** The simulated CCV Shop, tested from outside over HTTP and inside its arithmetic. */
@NullMarked
package nl.doorzet.simulators.ccvshop;

import org.jspecify.annotations.NullMarked;
