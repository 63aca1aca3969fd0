/**
 * A strict stand-in of one CCV Shop and its REST API v1, written from the reference ccv-shop. Start with {@link
 * nl.doorzet.simulators.ccvshop.CcvShopSimulator}.
 */
@NullMarked
package nl.doorzet.simulators.ccvshop;

import org.jspecify.annotations.NullMarked;
