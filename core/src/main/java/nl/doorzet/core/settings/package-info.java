/** Settings records read as forms: the record's components are the fields. */
@NullMarked
package nl.doorzet.core.settings;

import org.jspecify.annotations.NullMarked;
