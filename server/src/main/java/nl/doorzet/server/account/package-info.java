/** Accounts and their connections: who pushes what to where, with which settings. */
@NullMarked
package nl.doorzet.server.account;

import org.jspecify.annotations.NullMarked;
