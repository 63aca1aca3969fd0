/** The server as a process of its own, which is killed, too. */
@NullMarked
package nl.doorzet.app.process;

import org.jspecify.annotations.NullMarked;
