/** What a shop sold: orders and invoices as they were read, with nothing decided about them yet. */
@NullMarked
package nl.doorzet.core.sales;

import org.jspecify.annotations.NullMarked;
