@NullMarked
package nl.doorzet.server.mail;

import org.jspecify.annotations.NullMarked;
