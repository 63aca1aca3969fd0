/** Tests of the CCV Shop connector: against the reference's examples, payloads of our own, and a simulated shop. */
@NullMarked
package nl.doorzet.shops.ccvshop;

import org.jspecify.annotations.NullMarked;
