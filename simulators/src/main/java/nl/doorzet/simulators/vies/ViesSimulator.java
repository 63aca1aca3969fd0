package nl.doorzet.simulators.vies;

import java.net.URI;
import java.time.Clock;
import nl.doorzet.simulators.FaultPlan;
import nl.doorzet.simulators.SimulatorServer;

/** A simulated VIES over real HTTP on loopback. It knows the numbers that it is told of; every other one is not in use. */
public final class ViesSimulator implements AutoCloseable {
    private final Register register = new Register();
    private final SimulatorServer server;

    private ViesSimulator(Clock clock, int port) {
        ViesApi api = new ViesApi(register, clock);
        server = port == 0 ? SimulatorServer.start(api) : SimulatorServer.start(api, port);
    }

    /** Starts on a free port. */
    public static ViesSimulator start(Clock clock) {
        return new ViesSimulator(clock, 0);
    }

    /** Starts on a given port. */
    public static ViesSimulator start(Clock clock, int port) {
        return new ViesSimulator(clock, port);
    }

    /** The service's root; it stands for {@code https://ec.europa.eu/taxation_customs/vies/rest-api}. */
    public URI root() {
        return URI.create(server.root() + ViesApi.ROOT);
    }

    /** This number, such as {@code BE0403019261}, is in use from now on. */
    public ViesSimulator register(String number) {
        register.add(number);
        return this;
    }

    /** This number is in use no more. */
    public ViesSimulator strike(String number) {
        register.remove(number);
        return this;
    }

    /** Whether the register of this member state, such as {@code DE}, can be asked; at the start all can. */
    public ViesSimulator reachable(String memberState, boolean reachable) {
        register.reachable(memberState, reachable);
        return this;
    }

    public FaultPlan faults() {
        return server.faults();
    }

    public SimulatorServer server() {
        return server;
    }

    @Override
    public void close() {
        server.close();
    }
}
