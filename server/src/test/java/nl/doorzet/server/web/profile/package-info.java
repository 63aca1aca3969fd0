/** Tests of the parts of the page Profiel that need no server. */
@NullMarked
package nl.doorzet.server.web.profile;

import org.jspecify.annotations.NullMarked;
