/** The page of the demo, over real HTTP. */
@NullMarked
package nl.doorzet.app.demo.office;

import org.jspecify.annotations.NullMarked;
