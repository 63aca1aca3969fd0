/** The files that a connection wrote. */
@NullMarked
package nl.doorzet.server.web.files;

import org.jspecify.annotations.NullMarked;
