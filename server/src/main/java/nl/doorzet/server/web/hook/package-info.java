/** Where shops call us. */
@NullMarked
package nl.doorzet.server.web.hook;

import org.jspecify.annotations.NullMarked;
