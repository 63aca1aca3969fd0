/** Strict stand-ins of third-party APIs over real HTTP. Start with {@link nl.doorzet.simulators.SimulatorServer}. */
@NullMarked
package nl.doorzet.simulators;

import org.jspecify.annotations.NullMarked;
