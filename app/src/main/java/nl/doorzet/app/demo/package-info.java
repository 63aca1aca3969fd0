/** A small Dutch shop that exists only on this machine, and everything that Doorzet makes of its sales. */
@NullMarked
package nl.doorzet.app.demo;

import org.jspecify.annotations.NullMarked;
