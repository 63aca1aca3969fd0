@NullMarked
package nl.doorzet.app.demo;

import org.jspecify.annotations.NullMarked;
