package nl.doorzet.simulators.ccvshop;

import nl.doorzet.simulators.ccvshop.shop.BackOffice;
import nl.doorzet.simulators.ccvshop.shop.Customer;
import nl.doorzet.simulators.ccvshop.shop.OrderDraft;
import org.junit.jupiter.api.AfterEach;

/** A shop of its own for each test. */
class SimulatedShop {
    final SettableClock clock = new SettableClock();
    final CcvShopSimulator simulator = CcvShopSimulator.start(clock);
    final BackOffice office = simulator.backOffice();
    final ShopClient client = new ShopClient(simulator, clock);

    @AfterEach
    void close() {
        simulator.close();
    }

    static OrderDraft lamps(int count) {
        return OrderDraft.of(Customer.consumer("Sanne de Wit", "NL"))
                .row("Fietslamp", "24.95", count, "21")
                .shipping("6.95", "21");
    }
}
