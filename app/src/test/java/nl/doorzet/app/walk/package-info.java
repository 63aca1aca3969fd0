/** A long random walk through the back office, after which the books are compared with a plain model of the rules D1 to D12. */
@NullMarked
package nl.doorzet.app.walk;

import org.jspecify.annotations.NullMarked;
