/**
 * The simulated webshop itself: its orders, invoices and arithmetic, and the back office in which a merchant works. It
 * knows neither HTTP nor JSON; start reading at {@link nl.doorzet.simulators.ccvshop.shop.BackOffice}.
 */
@NullMarked
package nl.doorzet.simulators.ccvshop.shop;

import org.jspecify.annotations.NullMarked;
