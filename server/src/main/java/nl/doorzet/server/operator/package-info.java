/** What the operator of an installation sees: how much there is and how it goes, and nothing of what is in it. */
@NullMarked
package nl.doorzet.server.operator;

import org.jspecify.annotations.NullMarked;
