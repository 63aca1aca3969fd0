package nl.doorzet.app.demo.office;

import nl.doorzet.simulators.Fault;

/** A fault that waits for a request of the shop or of the books. */
record Pending(Target target, Fault fault) {}
