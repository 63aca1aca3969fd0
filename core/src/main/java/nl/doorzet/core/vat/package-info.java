/** What the law knows of VAT: member states and their rates by day, where an address lies, and VAT numbers. */
@NullMarked
package nl.doorzet.core.vat;

import org.jspecify.annotations.NullMarked;
