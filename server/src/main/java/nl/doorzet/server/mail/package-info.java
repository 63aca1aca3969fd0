/** Letters to people: by SMTP where the operator has set that up, else as files that he can look at. */
@NullMarked
package nl.doorzet.server.mail;

import org.jspecify.annotations.NullMarked;
