package nl.doorzet.app.demo.office;

import java.util.regex.Pattern;
import nl.doorzet.simulators.FaultPlan;
import nl.doorzet.simulators.Received;

/** Which request is to meet the fault. */
enum Target {
    SHOP,
    BOOKS,
    BOOKING;

    private static final Pattern INVOICES = Pattern.compile(".*/external_sales_invoices(\\.json)?");

    FaultPlan faults(World world) {
        return switch (this) {
            case SHOP -> world.shop().faults();
            case BOOKS, BOOKING -> world.moneybird().faults();
        };
    }

    boolean concerns(Received request) {
        return switch (this) {
            case SHOP, BOOKS -> true;
            case BOOKING ->
                request.method().equals("POST")
                        && INVOICES.matcher(request.path()).matches();
        };
    }
}
