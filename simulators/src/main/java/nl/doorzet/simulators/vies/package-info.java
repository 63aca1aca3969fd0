/** A simulated VIES: the European Commission's REST service that says whether a VAT number is in use. */
@NullMarked
package nl.doorzet.simulators.vies;

import org.jspecify.annotations.NullMarked;
