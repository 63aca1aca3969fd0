/** People, their roles in accounts, and how they prove who they are. Knows no pages. */
@NullMarked
package nl.doorzet.server.people;

import org.jspecify.annotations.NullMarked;
