/** The one place that knows all modules: the command line and the demo. */
@NullMarked
package nl.doorzet.app;

import org.jspecify.annotations.NullMarked;
