/** From a sales document to a balanced entry in bookkeeping words. */
@NullMarked
package nl.doorzet.core.booking;

import org.jspecify.annotations.NullMarked;
