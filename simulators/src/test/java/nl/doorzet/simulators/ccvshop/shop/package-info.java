/** The simulated shop's arithmetic and back office, tested without HTTP. */
@NullMarked
package nl.doorzet.simulators.ccvshop.shop;

import org.jspecify.annotations.NullMarked;
